package vn.hatinh.indicators.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far one partition of a topic has been counted. Offsets of a compacted topic have gaps, so they tell how far it is,
 * and not how many records there are.
 *
 * @param first offset that the topic still has
 * @param committed offset of the next record to be counted; {@code first} before anything was
 * @param end offset that the next record will have
 */
@Schema(description = "Phân vùng / A partition of a topic, by offsets")
public record PartitionProgress(String topic, int partition, long first, long committed, long end) {

    public long behind() {
        return Math.max(0, end - committed);
    }
}
