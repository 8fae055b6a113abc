package vn.hatinh.indicators.plans;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.store.RecountJob;

/** How far a recount is. Until it is done, the former values are answered. */
@Schema(
        description =
                "Việc tính lại; đến khi xong vẫn trả lời giá trị cũ / A recount; the former values are answered until it is done")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecountView(
        long id,
        String agency,
        String plan,
        int version,

        @Schema(description = "WAITING, RUNNING, DONE, FAILED, SUPERSEDED")
        RecountJob.State state,

        @Schema(description = "Số bản ghi đã tính / records counted")
        long counted,

        @Schema(description = "Tổng số bản ghi khi bắt đầu / records there were when it started")
        long total,

        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,

        @Schema(description = "Vì sao thất bại; giá trị cũ vẫn được trả lời / why it failed; the former values stay")
        String failure,

        @Schema(description = "Không có: do dịch vụ / left out: the service, because of what came into force")
        String requestedBy,

        @Schema(description = "Chạy lại lần nào / the failed recount that this one runs again")
        Long repeats) {

    static RecountView of(RecountJob job) {
        return new RecountView(
                job.id(),
                job.agency(),
                job.definition().plan(),
                job.definition().version(),
                job.state(),
                job.counted(),
                job.total(),
                job.requestedAt(),
                job.startedAt(),
                job.finishedAt(),
                job.failure(),
                job.requestedBy(),
                job.repeats());
    }
}
