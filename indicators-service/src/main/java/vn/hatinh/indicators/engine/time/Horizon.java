package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days a plan can be asked about, both ends included. It starts on a 1 January and ends on a 31 December. */
public record Horizon(LocalDate from, LocalDate to) {

    public Horizon {
        if (from.getDayOfYear() != 1 || !to.equals(Period.year(to.getYear()).cutOff()) || to.isBefore(from)) {
            throw new IllegalArgumentException("a plan runs over whole calendar years, not from " + from + " to " + to);
        }
    }

    /** First half-years and years, in the order of their cut-offs. */
    public List<Period> periods() {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> Stream.of(Period.firstHalf(year), Period.year(year)))
                .toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What was so before the plan counts from its first day on. */
    public LocalDate clip(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }
}
