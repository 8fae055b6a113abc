package vn.hatinh.indicators.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.Sex;
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
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.whatif.ProposedChange;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Begins;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Ends;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Leaves;

/** A proposed change of the API as the engine knows it, once {@link ChangeForm} has nothing against it. */
final class ChangeReader {

    private ChangeReader() {}

    /** What happens to a record that there is; a hiring has none. */
    static ProposedChange change(ChangeRequest change) {
        LocalDate on = change.on();
        return switch (change.kind()) {
            case RETIRE, TRANSFER_OUT -> new Leaves(on);
            case END_POST -> new Ends(Post.class, held -> matches((Post) held, change), on);
            case END_PLANNING -> new Ends(Planning.class, held -> matches((Planning) held, change), on);
            case END_SEAT -> new Ends(Seat.class, held -> true, on);
            default -> new Begins(fact(change), on);
        };
    }

    /** Someone who is not there yet. */
    static StaffFacts newcomer(ChangeRequest change) {
        List<Record> rows = new ArrayList<>();
        rows.add(new Employment(change.staffType().name(), change.on(), change.until()));
        if (change.unit() != null) {
            rows.add(new Assignment(change.unit(), change.on(), change.until()));
        }
        return StaffFacts.of(change.sex() == Sex.NU, change.birthMonth(), rows);
    }

    private static Record fact(ChangeRequest change) {
        LocalDate on = change.on();
        LocalDate until = change.until();
        return switch (change.kind()) {
            case MOVE -> new Assignment(change.unit(), on, until);
            case APPOINT -> new Post(change.level().name(), change.unit(), on, until);
            case PLAN -> new Planning(change.level().name(), on, until);
            case ADMIT -> new Party(on, null, until);
            case ELECT -> new Seat(change.role().name(), on, until);
            case PROMOTE -> new Grade(change.grade(), on, until);
            case ASSESS -> new Assessment(on, change.suitable());
            case TRAIN -> new Course(change.course().name(), on);
            case CERTIFY -> new Language(change.language(), change.basis().name(), level(change), on, until);
            case CHECK -> new Check(change.check().name(), on);
            case COMMIT -> new Commitment(on.getYear(), on);
            default -> throw new IllegalArgumentException(change.kind() + " begins nothing");
        };
    }

    private static int level(ChangeRequest change) {
        return change.basis() == LanguageBasis.CHUNG_CHI ? change.languageLevel() : 0;
    }

    private static boolean matches(Post post, ChangeRequest change) {
        return matches(post.level(), change) && (change.unit() == null || Objects.equals(change.unit(), post.unit()));
    }

    private static boolean matches(Planning entry, ChangeRequest change) {
        return matches(entry.level(), change);
    }

    private static boolean matches(String level, ChangeRequest change) {
        return change.level() == null || change.level().name().equals(level);
    }
}
