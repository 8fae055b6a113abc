package vn.hatinh.personnel.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** A split says where everybody goes, and names only people of the unit. */
final class SplitCheck {

    private SplitCheck() {}

    /** @throws ProblemException 422 */
    static void check(String unit, UnitSplit split, Map<String, String> named, Collection<StaffFile> people) {
        List<ProblemError> errors = new ArrayList<>();
        Set<String> parts =
                split.parts().stream().map(part -> part.unit().code()).collect(Collectors.toSet());
        if (!parts.contains(split.rest()) && !split.keeps(unit)) {
            errors.add(new ProblemError(
                    "/rest",
                    "unknown-part",
                    split.rest(),
                    new Text("Không phải là phần nào", "None of the parts"),
                    new Text("Mã của một phần, hoặc " + unit, "Code of a part, or " + unit)));
        }
        Set<String> known = people.stream().map(file -> file.member().code()).collect(Collectors.toSet());
        named.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> errors.add(new ProblemError(
                        "/parts",
                        "not-in-unit",
                        code,
                        new Text("Người này không thuộc đơn vị", "Nobody of this code is in the unit"))));
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                            422, "split-wrong", "Chia tách không khớp với đơn vị", "The split does not fit the unit")
                    .withErrors(errors);
        }
    }
}
