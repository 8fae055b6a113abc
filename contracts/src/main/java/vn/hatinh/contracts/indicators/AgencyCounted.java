package vn.hatinh.contracts.indicators;

import java.time.Instant;
import java.util.Objects;

/**
 * All series of the agency that the changes up to {@code position} moved have been published before this event, on the
 * same partition.
 *
 * @param position see {@link IndicatorSeriesChanged#position()}
 * @param asOf when the newest counted change was recorded
 */
public record AgencyCounted(String agency, long position, Instant asOf) {

    public AgencyCounted {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(asOf, "asOf");
    }
}
