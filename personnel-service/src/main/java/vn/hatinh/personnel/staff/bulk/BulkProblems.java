package vn.hatinh.personnel.staff.bulk;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Collects what is wrong with the commands, so that all of it is told at once. */
final class BulkProblems {

    private static final int UNPROCESSABLE = 422;
    private static final Text REFUSED = new Text("Có lệnh bị từ chối", "Commands were refused");
    private static final Text DETAIL =
            new Text("Chưa ghi gì; mỗi lỗi chỉ đúng lệnh sai", "Nothing was written; each error points at its command");

    private final List<Problem> kinds = new ArrayList<>();
    private final List<ProblemError> errors = new ArrayList<>();

    /** The place of a command in the request. */
    static String place(int command) {
        return "/commands/" + command;
    }

    /** A refusal as the request for this one change would get it, at a place of the bulk request. */
    void add(ProblemException refusal, String place) {
        Problem problem = refusal.problem();
        String code = problem.type().toString().replace("urn:problem:", "");
        add(problem, new ProblemError(place, code, null, text(problem.title())));
    }

    void add(Problem kind, ProblemError error) {
        kinds.add(kind);
        errors.add(error);
    }

    /** Ends the request if there is anything: as all refusals if they are alike, else as one of several kinds. */
    void refuseIfAny() {
        if (errors.isEmpty()) {
            return;
        }
        boolean alike = kinds.stream().map(Problem::type).distinct().count() == 1;
        Problem problem = alike ? kinds.get(0) : Problem.of(UNPROCESSABLE, "commands-refused", REFUSED);
        throw new ProblemException(problem.withDetail(DETAIL).withErrors(errors));
    }

    /** A title is Vietnamese / English. */
    private static Text text(String title) {
        String[] languages = title.split(" / ", 2);
        return new Text(languages[0], languages[languages.length - 1]);
    }
}
