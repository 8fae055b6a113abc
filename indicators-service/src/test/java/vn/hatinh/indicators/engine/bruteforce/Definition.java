package vn.hatinh.indicators.engine.bruteforce;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * How one reading counts people.
 *
 * @param counted what one person adds to the numerator
 * @param among what one person adds to the denominator, null for a plain count
 */
record Definition(String code, String reading, ToLongFunction<Person> counted, ToLongFunction<Person> among) {

    static final String HEADLINE = "headline";

    /** "Of those among whom, how many {@code also} are": each person once. */
    static Definition share(String code, String reading, Predicate<Person> among, Predicate<Person> also) {
        return new Definition(code, reading, one(among.and(also)), one(among));
    }

    static Definition count(String code, String reading, Predicate<Person> counted) {
        return new Definition(code, reading, one(counted), null);
    }

    private static ToLongFunction<Person> one(Predicate<Person> condition) {
        return person -> condition.test(person) ? 1 : 0;
    }

    Answer over(List<Person> people) {
        long numerator = people.stream().mapToLong(counted).sum();
        return among == null
                ? Answer.count(numerator)
                : Answer.share(numerator, people.stream().mapToLong(among).sum());
    }
}
