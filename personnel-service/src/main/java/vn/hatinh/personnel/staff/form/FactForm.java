package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.staff.FactEnds;
import vn.hatinh.personnel.staff.FactKinds;
import vn.hatinh.personnel.staff.StaffFile;

/**
 * How facts of one kind are shown and read.
 *
 * @param form the kind as the API shows and takes it
 * @param read makes the fact of a form
 * @param end gives a fact its last day; null for a kind that has none
 */
public record FactForm<F extends StaffFact<P>, P extends Record, D extends Record>(
        StaffFactType<F, P> type,
        Class<D> form,
        Show<F, D> show,
        Function<D, F> read,
        BiFunction<F, LocalDate, F> end) {

    /** Makes the form of a fact and its number. */
    @FunctionalInterface
    public interface Show<F, D> {
        D show(Long id, F fact, EndRule ends);
    }

    public FactKinds kinds() {
        return FactKinds.of(type.kind());
    }

    /**
     * The person's facts of this kind in the order of their row keys.
     *
     * @param day on which they hold; null for all
     */
    public List<D> list(StaffFile file, LocalDate day) {
        EndRule ends = FactEnds.of(file);
        return file.filed(type).stream()
                .filter(filed -> day == null || filed.fact().holdsOn(day, ends))
                .map(filed -> show.show(filed.id(), filed.fact(), ends))
                .toList();
    }

    /** The person's fact of that number. */
    public Optional<D> find(StaffFile file, long id) {
        return file.fact(type, id).map(fact -> show.show(id, fact, FactEnds.of(file)));
    }

    /** The same fact with its last day; nothing for a kind that has none. */
    public Optional<F> ended(F fact, LocalDate lastDay) {
        return Optional.ofNullable(end).map(ending -> ending.apply(fact, lastDay));
    }
}
