package vn.hatinh.reporting.access;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Who may see the figures of a single unit: its counts are so small that they tell of persons. */
@RequestScoped
public class UnitFigures {

    private final Caller caller;

    UnitFigures(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param unit the unit that is asked for; null: the whole agency, which everybody may see who got here
     * @throws ProblemException 403 when the caller sees whole agencies only
     */
    public void check(String unit) {
        if (unit != null && Sight.of(caller) != Sight.WHOLE) {
            throw ProblemException.of(
                            403,
                            "unit-not-allowed",
                            "Tài khoản chỉ xem được số liệu của cả cơ quan",
                            "The login may see the figures of whole agencies only")
                    .withErrors(List.of(new ProblemError(
                            "unit",
                            "unit-not-allowed",
                            unit,
                            new Text("Bỏ tham số unit để xem cả cơ quan", "Leave unit out to see the whole agency"))));
        }
    }
}
