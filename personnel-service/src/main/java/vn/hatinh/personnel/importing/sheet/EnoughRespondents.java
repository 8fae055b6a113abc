package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** The sum over one or two people tells what each of them, or the other one, has answered; over none it tells nothing. */
final class EnoughRespondents implements RowCheck {

    private static final int FEWEST = 3;

    @Override
    public void check(Values values, RowFindings findings) {
        Integer respondents = values.get(AgencySheets.RESPONDENTS);
        if (respondents != null && respondents < FEWEST) {
            findings.error(
                    AgencySheets.RESPONDENTS,
                    respondents.toString(),
                    ErrorCode.TOO_FEW_RESPONDENTS,
                    new Text(
                            "Tổng của dưới %d người làm lộ câu trả lời của từng người".formatted(FEWEST),
                            "A sum over fewer than %d people gives away what each has answered".formatted(FEWEST)),
                    new Text(
                            "Từ %d người trở lên; không đủ thì không nhập dòng này".formatted(FEWEST),
                            "At least %d; with fewer leave the row out".formatted(FEWEST)));
        }
    }
}
