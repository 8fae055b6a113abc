package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.hatinh.personnel.codelist.CodeLists;
import vn.hatinh.personnel.codelist.ListedCode;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.support.problem.Text;

/**
 * A grade is given out while its code is in force. Its later days are not looked at: people keep a grade that was
 * abolished until they are given another. A code that the list does not know is taken with a warning when it has the
 * form of one.
 */
final class GradeIsListed implements RowCheck {

    /** For example 01.003, 16a.200 or V.05.01.03. */
    private static final Pattern LIKELY = Pattern.compile("\\d{2}[a-z]?\\.\\d{3}[a-z]?|[A-Z]{1,2}(\\.\\d{2}){2,4}");

    private static final Text ACCEPTED = new Text(
            "Mã ngạch hoặc hạng chức danh nghề nghiệp, ví dụ 01.003, V.05.01.03",
            "A code of a grade or a professional rank such as 01.003 or V.05.01.03");

    @Override
    public void check(Values values, RowFindings findings) {
        String grade = values.get(OrganisationSheets.GRADE);
        LocalDate from = values.get(Columns.FROM);
        if (grade == null) {
            return;
        }
        Optional<ListedCode> listed = CodeLists.GRADES.find(grade);
        if (listed.isPresent()) {
            ValidThen.check(listed.get(), from, OrganisationSheets.GRADE, findings);
        } else if (LIKELY.matcher(grade).matches()) {
            findings.warn(
                    OrganisationSheets.GRADE,
                    grade,
                    WarningCode.UNKNOWN_GRADE,
                    new Text("Mã ngạch không có trong danh mục", "The code list does not know this grade"));
        } else {
            findings.error(
                    OrganisationSheets.GRADE,
                    Shown.shortened(grade),
                    ErrorCode.UNKNOWN_CODE,
                    new Text("Không phải là mã ngạch", "Not a code of a grade"),
                    ACCEPTED);
        }
    }
}
