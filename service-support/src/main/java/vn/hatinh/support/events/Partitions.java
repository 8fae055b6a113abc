package vn.hatinh.support.events;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.common.utils.Utils;

/** Where an agency's events go: all of them to one partition, so that one consumer owns the agency's sums. */
public final class Partitions {

    private Partitions() {}

    /** The partition that Kafka itself would choose if the agency were the key. */
    public static int of(String agency, int partitions) {
        return Utils.toPositive(Utils.murmur2(agency.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
