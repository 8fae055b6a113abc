package vn.hatinh.support.events;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionsTest {

    @Test
    void anAgencyKeepsItsPartition() {
        // written down: another partition after an upgrade would break the order of the agency's events
        assertThat(Partitions.of("H27.13", 12)).isEqualTo(6);
        assertThat(Partitions.of("H27.14", 12)).isEqualTo(9);
    }

    @Test
    void agenciesSpreadOverAllPartitions() {
        assertThat(IntStream.range(0, 500)
                        .mapToObj(number -> Partitions.of("H27." + number, 12))
                        .collect(Collectors.toSet()))
                .hasSize(12);
    }
}
