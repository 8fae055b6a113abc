package vn.hatinh.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import vn.hatinh.indicators.catalogue.CatalogueFault.ExpressionPlace;
import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.predicate.InvalidPredicateException;

/** Gathers everything that is wrong in a file. */
final class Faults {

    private final YamlPlaces places;
    private final List<CatalogueFault> faults = new ArrayList<>();

    Faults(YamlPlaces places) {
        this.places = places;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<CatalogueFault> listed() {
        return List.copyOf(faults);
    }

    /** Of a file that is no YAML: the parser knows the place. */
    void unreadable(int line, int column, String reason) {
        faults.add(new CatalogueFault(
                "", CatalogueFault.MALFORMED, line, column, null, new Text("không đọc được YAML: " + reason, reason)));
    }

    void malformed(String pointer, Text reason) {
        add(pointer, CatalogueFault.MALFORMED, reason);
    }

    void inconsistent(String pointer, Text reason) {
        add(pointer, CatalogueFault.INCONSISTENT, reason);
    }

    /** A part of the plan, or more faults. */
    <T> Optional<T> attempt(String pointer, Supplier<Text> where, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidPredicateException e) {
            e.issues().forEach(issue -> invalid(pointer, where.get(), e.expression(), issue));
        } catch (InvalidPlanException e) {
            inconsistent(pointer, at(where.get(), e.inVietnamese(), e.getMessage()));
        }
        return Optional.empty();
    }

    private void invalid(String pointer, Text where, String expression, InvalidPredicateException.Issue issue) {
        String found = places.holding(pointer, expression);
        YamlPlaces.Place place = places.at(found);
        faults.add(new CatalogueFault(
                found,
                CatalogueFault.INVALID_EXPRESSION,
                place.line(),
                place.column(),
                new ExpressionPlace(expression.strip(), issue.line(), issue.column()),
                at(where, issue.inVietnamese(expression), issue.in(expression))));
    }

    private static Text at(Text where, String vietnamese, String english) {
        return new Text(where.vi() + ": " + vietnamese, where.en() + ": " + english);
    }

    private void add(String pointer, String code, Text reason) {
        YamlPlaces.Place place = places.at(pointer);
        faults.add(new CatalogueFault(pointer, code, place.line(), place.column(), null, reason));
    }
}
