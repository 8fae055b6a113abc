package vn.hatinh.indicators.engine.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.predicate.StaffVariables;

/** What people of any value can be told apart by on a day, besides their unit. Everybody is in exactly one cell of each. */
public enum Grouping {
    /** staff type; unknown for who is no longer on payroll, but did something that counts */
    TYPE {
        @Override
        String cell(StaffVariables person) {
            return person.type();
        }

        @Override
        List<String> listed(Plan plan) {
            return plan.scope().stream().sorted().toList();
        }
    },
    /** age in full years */
    AGE {
        @Override
        String cell(StaffVariables person) {
            return BANDS.get((int) Math.min(BANDS.size() - 1L, Math.max(0, person.age() / DECADE - 2)));
        }

        @Override
        List<String> listed(Plan plan) {
            return BANDS;
        }
    },
    /** the grade in force that began last */
    GRADE {
        @Override
        String cell(StaffVariables person) {
            return person.grade();
        }

        @Override
        List<String> listed(Plan plan) {
            return List.of();
        }
    };

    /** Cell of those of whom it is not known. */
    public static final String UNKNOWN = "";

    private static final List<String> BANDS = List.of("<30", "30-39", "40-49", "50+");
    private static final int DECADE = 10;

    /** The name that a question calls it by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> of(String id) {
        return Stream.of(values()).filter(grouping -> grouping.id().equals(id)).findFirst();
    }

    abstract String cell(StaffVariables person);

    /** Cells that are there even when nobody is in them. */
    abstract List<String> listed(Plan plan);
}
