package vn.hatinh.indicators.breakdown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.breakdown.BreakdownParameters.Asked;
import vn.hatinh.indicators.breakdown.PeopleGroups.Grouped;
import vn.hatinh.indicators.engine.group.Grouping;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.engine.value.Breakdown;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.sight.Sights;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;

/** Where a value comes from, unit by unit or group by group. */
@Path("/api/v1/indicators/{code}/breakdown")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Tag(name = "Chỉ tiêu / Indicators")
public class BreakdownResource {

    private static final Text CLOSED = new Text(
            "loại, nhóm tuổi và ngạch cùng tách một tổng đã công bố, nên các ô của chúng đặt cạnh nhau có thể cho biết một"
                    + " người; tài khoản này chỉ tách được theo đơn vị",
            "type, age and grade take one published total apart in several ways, and held against each other their cells"
                    + " could tell of one person; this login may take values apart by unit only");

    private final Moments moments;
    private final PeopleGroups groups;
    private final AskedPlan plans;
    private final Sights sights;
    private final Caller caller;
    private final Clock clock;

    BreakdownResource(
            Moments moments, PeopleGroups groups, AskedPlan plans, Sights sights, Caller caller, Clock clock) {
        this.moments = moments;
        this.groups = groups;
        this.plans = plans;
        this.sights = sights;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Giá trị được tách theo đơn vị hoặc nhóm / A value taken apart by unit or group",
            description = "The cells add up to the total, what belongs to no other cell included. A unit stands for the"
                    + " people directly assigned to it; type, age and grade are those of the people on the cut-off, and"
                    + " the empty key is of whom it is not known. As known at an earlier moment, a value is taken apart"
                    + " by what its sums tell: records as they were then are not kept. A reader gets the cells of public facts by unit only:"
                    + " parts of anything else are too small.")
    @APIResponse(responseCode = "200", description = "Tổng và các ô / the total and the cells")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
    public BreakdownView breakdown(@BeanParam BreakdownParameters parameters) {
        sights.requireNone(Moments.AS_OF, parameters.asOf);
        Known known = moments.known(
                plans.of(caller.agency(parameters.agency), parameters.plan), Moments.AS_OF, parameters.asOf);
        Asked asked = parameters.in(
                known, sights.currentDay(LocalDate.now(clock), known.plan().horizon()));
        requireOpen(asked.by());
        sights.requireCutOffs(
                Parameters.ON, List.of(asked.cutOff()), known.plan().horizon());
        Optional<Grouping> grouping = asked.breakdowns().grouping(asked.by());
        if (grouping.isPresent()) {
            Grouped people = groups.of(known, asked::dayUnder);
            Breakdown breakdown = asked.breakdowns().by(grouping.get(), people.sums());
            return BreakdownView.of(known, asked, breakdown, people.position(), people.asOf(), true);
        }
        boolean shown =
                !sights.isControlled() || asked.breakdowns().cellsOf(asked.by()).sensitivity() == Sensitivity.PUBLIC;
        Breakdown breakdown = asked.breakdowns().by(asked.by(), asked.cutOff());
        var counted = known.counted();
        return BreakdownView.of(known, asked, breakdown, counted.position(), counted.asOf(), shown);
    }

    /** Whoever else may know of one person's age or grade would find in a cell what else is true of them. */
    private void requireOpen(String by) {
        if (Grouping.of(by).isPresent()) {
            sights.requireAllFigures(BreakdownParameters.BY, by, CLOSED);
        }
    }
}
