package vn.hatinh.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.support.problem.ProblemException;

/** Finds the plan and the unit that a request means, and what is known about them. */
@ApplicationScoped
public class PlanYears {

    private final ReadModel readModel;

    PlanYears(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** All figures of the period. */
    @Transactional
    public PlanYear find(String agency, String plan, ReportPeriod period, String unit) {
        return find(agency, plan, period, unit, Sight.WHOLE);
    }

    /**
     * @param plan null for the newest plan that covers the period's last day
     * @param unit null for the whole agency
     * @param sight of whoever gets the figures
     * @throws ProblemException 404 when there is no such agency, plan, year or unit
     */
    @Transactional
    public PlanYear find(String agency, String plan, ReportPeriod period, String unit, Sight sight) {
        // the years of plans are whole ones of the calendar, whenever an agency closes its own
        LocalDate calendar = period.ofTheCalendar().cutOff();
        // read first: the series read after it are at least as fresh as it says
        Freshness freshness = readModel.freshness(agency);
        List<PlanPublished> plans = plansOf(agency, plan);
        PlanPublished found = plans.stream()
                .filter(candidate -> covers(candidate, calendar))
                .findFirst()
                .orElseThrow(() -> Unknown.year(period.year(), plans));
        Organisation organisation = readModel.organisation(agency);
        String unitCode = unitOf(agency, organisation, unit, calendar);
        return new PlanYear(
                agency,
                found,
                period,
                organisation,
                unitCode,
                freshness,
                sight.see(readModel.series(agency, found.plan(), unitCode)));
    }

    /**
     * The agency's plans, newest first, or only the one asked for.
     *
     * @throws ProblemException 404 when there is none
     */
    public List<PlanPublished> plansOf(String agency, String plan) {
        List<PlanPublished> plans = readModel.plans(agency);
        if (plans.isEmpty()) {
            throw Unknown.agency(agency);
        }
        List<PlanPublished> wanted = plans.stream()
                .filter(known -> plan == null || known.plan().equals(plan))
                .toList();
        if (wanted.isEmpty()) {
            throw Unknown.plan(plan, plans);
        }
        return wanted;
    }

    /**
     * The unit asked for, or the agency's own unit when none is.
     *
     * @throws ProblemException 404 when there is no such unit
     */
    public static String unitOf(String agency, Organisation organisation, String unit, LocalDate date) {
        if (unit == null) {
            return organisation.rootOn(date).orElseThrow(() -> Unknown.organisation(agency));
        }
        if (!organisation.knows(unit)) {
            throw Unknown.unit(unit, organisation);
        }
        return unit;
    }

    private static boolean covers(PlanPublished plan, LocalDate date) {
        return !date.isBefore(plan.validFrom()) && (plan.validTo() == null || !date.isAfter(plan.validTo()));
    }
}
