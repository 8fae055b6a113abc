package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.history.RandomDates.Span;

/** Facts about a person, except employment and assignments, which must not overlap. */
final class RandomRows {

    private static final List<String> LEVELS = List.of("SO", "PHONG", "DON_VI_TRUC_THUOC");
    private static final List<String> COURSES = List.of(
            "NGHIEP_VU", "LY_LUAN_CHINH_TRI", "QUAN_LY_NHA_NUOC", "TIN_HOC", "NGOAI_NGU", "LONG_GHEP_GIOI", "KHAC");

    private RandomRows() {}

    static Arbitrary<Record> any() {
        Arbitrary<LocalDate> days = RandomDates.days();
        Arbitrary<LocalDate> daysOrNone = days.injectNull(0.3);
        Arbitrary<Span> spans = RandomDates.spans();
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(LEVELS), RandomUnits.anyUnit(), spans)
                        .as((level, unit, span) -> new Post(level, unit, span.from(), span.to())),
                Combinators.combine(Arbitraries.of(LEVELS), spans)
                        .as((level, span) -> new Planning(level, span.from(), span.to())),
                Combinators.combine(Arbitraries.of("01.001", "01.002", "01.003"), spans)
                        .as((code, span) -> new Grade(code, span.from(), span.to())),
                Combinators.combine(daysOrNone, spans)
                        .as((official, span) -> new Party(span.from(), official, span.to())),
                spans.map(span -> new Seat("Chi ủy viên", span.from(), span.to())),
                Combinators.combine(days, Arbitraries.of(true, false)).as(Assessment::new),
                Combinators.combine(Arbitraries.of(COURSES), daysOrNone).as(Course::new),
                Combinators.combine(
                                Arbitraries.of("en", "lo"),
                                Arbitraries.of("CHUNG_CHI", "BANG_DAI_HOC", "XAC_NHAN"),
                                Evenly.between(0, 6),
                                spans)
                        .as((language, basis, level, span) ->
                                new Language(language, basis, level, span.from(), span.to())),
                Combinators.combine(Arbitraries.of("DINH_KY", "PHU_KHOA"), days).as(Check::new),
                pregnancies(),
                Combinators.combine(RandomDates.years(), days).as(Commitment::new));
    }

    private static Arbitrary<Record> pregnancies() {
        Arbitrary<Integer> leaves = Evenly.between(0, 7);
        return Combinators.combine(RandomDates.days(), Evenly.between(0, 280).injectNull(0.3), leaves, leaves)
                .as((notified, length, requested, granted) ->
                        new Pregnancy(notified, length == null ? null : notified.plusDays(length), requested, granted));
    }
}
