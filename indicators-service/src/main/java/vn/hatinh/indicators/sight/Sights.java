package vn.hatinh.indicators.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.time.Span;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Who sees all figures, and what others may not ask because the difference of two answers would tell of one person. */
@ApplicationScoped
public class Sights {

    private final Caller caller;

    Sights(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller gets published figures only. */
    public boolean isControlled() {
        return Stream.of(Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN)
                .noneMatch(caller::hasRole);
    }

    /** The day that is meant when none is named: for who gets published figures only, the last official cut-off. */
    public LocalDate currentDay(LocalDate today, Horizon horizon) {
        if (!isControlled()) {
            return today;
        }
        List<LocalDate> cutOffs = cutOffs(horizon);
        return cutOffs.stream()
                .filter(cutOff -> !cutOff.isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(cutOffs.get(0));
    }

    /** @throws ProblemException 403 when the caller gets published figures only and the parameter is given */
    public void requireNone(String parameter, String value) {
        if (isControlled() && value != null && !value.isBlank()) {
            throw refused(
                    parameter,
                    value,
                    new Text(
                            "tài khoản chỉ xem số liệu công bố của cả cơ quan; bỏ tham số này",
                            "the login sees published figures of whole agencies only; leave this out"));
        }
    }

    /** @throws ProblemException 403 when the caller gets published figures only and a day is no official cut-off */
    public void requireCutOffs(String parameter, List<LocalDate> days, Horizon horizon) {
        if (isControlled()) {
            days.stream()
                    .filter(day -> horizon.endingOn(day).isEmpty())
                    .findFirst()
                    .ifPresent(day -> {
                        String cutOffs = horizon.cutOff(Period.firstHalf(day.getYear())) + ", "
                                + horizon.cutOff(Period.year(day.getYear()));
                        throw refused(
                                parameter,
                                day.toString(),
                                new Text(
                                        "số liệu công bố chỉ có vào ngày chốt số liệu, năm này là " + cutOffs,
                                        "published figures are those of the cut-offs, in this year " + cutOffs));
                    });
        }
    }

    /**
     * @param why it is closed to who gets published figures only
     * @throws ProblemException 403 when the caller does
     */
    public void requireAllFigures(String parameter, String value, Text why) {
        if (isControlled()) {
            throw refused(parameter, value, why);
        }
    }

    private static List<LocalDate> cutOffs(Horizon horizon) {
        return horizon.spans().values().stream().map(Span::to).toList();
    }

    private static ProblemException refused(String parameter, String value, Text message) {
        return ProblemException.of(
                        403,
                        "published-figures-only",
                        "Tài khoản chỉ xem được số liệu công bố",
                        "The login sees published figures only")
                .withErrors(List.of(new ProblemError(parameter, "published-figures-only", value, message)));
    }
}
