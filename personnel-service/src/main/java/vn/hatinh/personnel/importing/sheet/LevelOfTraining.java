package vn.hatinh.personnel.importing.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.codelist.CodeList;
import vn.hatinh.personnel.codelist.CodeLists;
import vn.hatinh.personnel.codelist.ListedCode;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** Political theory and state management are taught at levels of their own, other courses at none. */
final class LevelOfTraining implements RowCheck {

    private static final Map<TrainingKind, CodeList> LISTS = Map.of(
            TrainingKind.LY_LUAN_CHINH_TRI, CodeLists.POLITICAL_THEORY_LEVELS,
            TrainingKind.QUAN_LY_NHA_NUOC, CodeLists.STATE_MANAGEMENT_LEVELS);

    @Override
    public void check(Values values, RowFindings findings) {
        TrainingKind kind = values.get(DevelopmentSheets.TRAINING_KIND);
        String level = values.get(DevelopmentSheets.TRAINING_LEVEL);
        if (kind == null || level == null) {
            return;
        }
        Optional<ListedCode> listed = Optional.ofNullable(LISTS.get(kind)).flatMap(list -> list.find(level));
        if (listed.isPresent()) {
            ValidThen.check(listed.get(), values.get(Columns.FROM), DevelopmentSheets.TRAINING_LEVEL, findings);
        } else {
            findings.error(
                    DevelopmentSheets.TRAINING_LEVEL,
                    level,
                    ErrorCode.LEVEL_OF_ANOTHER_KIND,
                    new Text("Khóa loại %s không có trình độ này".formatted(kind), "No level of a course " + kind),
                    accepted(kind));
        }
    }

    private static Text accepted(TrainingKind kind) {
        if (!LISTS.containsKey(kind)) {
            return new Text("Để trống", "Nothing");
        }
        String codes = LISTS.get(kind).codes().stream().map(ListedCode::code).collect(Collectors.joining(", "));
        return new Text("Một trong: " + codes, "One of: " + codes);
    }
}
