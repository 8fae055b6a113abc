package vn.hatinh.indicators.rebuild;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the topics have been counted.
 *
 * @param group of the consumers, a new one for a rebuild
 * @param records that are counted, erased ones excluded
 * @param perSecond pace since an earlier look at least a second ago; null at the first look
 * @param secondsLeft at that pace; null when nothing moves
 */
@Schema(description = "Tiến độ tính từ đầu / How far the topics have been counted")
public record RebuildProgress(
        String group,
        boolean complete,
        long behind,
        long records,
        @Schema(nullable = true) Double perSecond,
        @Schema(nullable = true) Long secondsLeft,
        List<PartitionProgress> partitions) {}
