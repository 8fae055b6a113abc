package vn.hatinh.indicators.engine.given;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;

/** One member of staff as a heap of rows, whatever their kind. Immutable: each sentence gives another one. */
public record Staff(boolean isWoman, YearMonth born, List<Record> rows) {

    public Staff {
        rows = List.copyOf(rows);
    }

    public static Staff woman() {
        return new Staff(true, YearMonth.of(1985, 5), List.of());
    }

    public static Staff man() {
        return new Staff(false, YearMonth.of(1985, 5), List.of());
    }

    public Staff bornIn(String month) {
        return new Staff(isWoman, YearMonth.parse(month), rows);
    }

    public Staff with(Record... added) {
        return new Staff(
                isWoman, born, Stream.concat(rows.stream(), Stream.of(added)).toList());
    }

    /** Without the row at a place. */
    public Staff without(int index) {
        List<Record> left = new ArrayList<>(rows);
        left.remove(index);
        return new Staff(isWoman, born, left);
    }

    /** Without any row of a kind. */
    public Staff without(Class<? extends Record> kind) {
        return new Staff(
                isWoman,
                born,
                rows.stream().filter(row -> !kind.isInstance(row)).toList());
    }

    /** As a civil servant, still. */
    public Staff employed(String from) {
        return employed("CONG_CHUC", from, null);
    }

    public Staff employed(String type, String from, String to) {
        return with(new Employment(type, day(from), day(to)));
    }

    public Staff inUnit(String unit, String from) {
        return inUnit(unit, from, null);
    }

    public Staff inUnit(String unit, String from, String to) {
        return with(new Assignment(unit, day(from), day(to)));
    }

    public Staff leading(String level, String unit, String from) {
        return leading(level, unit, from, null);
    }

    public Staff leading(String level, String unit, String from, String to) {
        return with(new Post(level, unit, day(from), day(to)));
    }

    public Staff planned(String level, String from) {
        return with(new Planning(level, day(from), null));
    }

    public StaffFacts facts() {
        return new StaffFacts(
                isWoman,
                born,
                rows(Employment.class),
                rows(Assignment.class),
                rows(Grade.class),
                rows(Post.class),
                rows(Planning.class),
                rows(Party.class),
                rows(Seat.class),
                rows(Assessment.class),
                rows(Course.class),
                rows(Language.class),
                rows(Check.class),
                rows(Pregnancy.class),
                rows(Commitment.class));
    }

    private <T> List<T> rows(Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** An ISO date; null stays null. */
    public static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
