package vn.hatinh.indicators.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** What a proposed change lacks, whatever the record it is for. */
final class ChangeForm {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final ChangeRequest change;
    private final String pointer;
    private final UnitTree units;
    private final List<ProblemError> errors = new ArrayList<>();

    private ChangeForm(ChangeRequest change, String pointer, UnitTree units) {
        this.change = change;
        this.pointer = pointer;
        this.units = units;
    }

    /** @param pointer to the change within the body */
    static List<ProblemError> errors(ChangeRequest change, String pointer, UnitTree units) {
        ChangeForm form = new ChangeForm(change, pointer, units);
        form.check();
        return form.errors;
    }

    private void check() {
        switch (change.kind()) {
            case HIRE -> {
                needed("sex", change.sex());
                needed("birthMonth", change.birthMonth());
                needed("staffType", change.staffType());
            }
            case MOVE -> needed("unit", change.unit());
            case APPOINT -> {
                needed("level", change.level());
                needed("unit", change.unit());
            }
            case PLAN -> needed("level", change.level());
            case ELECT -> needed("role", change.role());
            case PROMOTE -> needed("grade", change.grade());
            case ASSESS -> needed("suitable", change.suitable());
            case TRAIN -> needed("course", change.course());
            case CERTIFY -> checkLanguage();
            case CHECK -> needed("check", change.check());
            default -> {
                // the day is enough
            }
        }
        checkUnit();
        checkDays();
    }

    private void checkLanguage() {
        needed("language", change.language());
        needed("basis", change.basis());
        Integer level = change.languageLevel();
        if (change.basis() == LanguageBasis.CHUNG_CHI && (level == null || level < 1 || level > 6)) {
            error(
                    "languageLevel",
                    "out-of-range",
                    level,
                    new Text("Chứng chỉ cần bậc từ 1 đến 6", "A certificate needs a level from 1 to 6"));
        }
    }

    private void checkUnit() {
        if (change.unit() != null && !units.knows(change.unit())) {
            var codes = new TreeSet<>(units.codes());
            error(
                    "unit",
                    "unknown",
                    change.unit(),
                    new Text("Cơ quan không có đơn vị này; có: " + codes, "No such unit; there are: " + codes));
        }
    }

    private void checkDays() {
        LocalDate on = change.on();
        if (on.isBefore(EARLIEST) || on.isAfter(LATEST)) {
            error(
                    "on",
                    "out-of-range",
                    on,
                    new Text(
                            "Nhận ngày từ " + EARLIEST + " đến " + LATEST,
                            "Accepted: days from " + EARLIEST + " to " + LATEST));
        }
        if (change.until() != null && change.until().isBefore(on)) {
            error(
                    "until",
                    "before-start",
                    change.until(),
                    new Text("Ngày cuối không được trước " + on, "The last day must not be before " + on));
        }
    }

    private void needed(String member, Object value) {
        if (value == null) {
            error(
                    member,
                    "required",
                    null,
                    new Text(
                            "Thay đổi loại " + change.kind() + " cần mục này",
                            "A change of kind " + change.kind() + " needs it"));
        }
    }

    private void error(String member, String code, Object value, Text message) {
        errors.add(new ProblemError(pointer + "/" + member, code, value, message));
    }
}
