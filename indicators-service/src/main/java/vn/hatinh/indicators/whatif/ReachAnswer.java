package vn.hatinh.indicators.whatif;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.whatif.SmallestSets.Outcome;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.support.problem.Text;

/** The smallest sets of changes that reach a target. */
@Schema(description = "Những tập thay đổi nhỏ nhất đạt mục tiêu / The smallest sets of changes that reach the target")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReachAnswer(
        String agency,
        String plan,
        int planVersion,
        long position,
        Instant asOf,
        Outcome outcome,

        @Schema(description = "Kết quả bằng lời / the outcome in words")
        Text summary,

        @Schema(
                description =
                        "Số người cần ít nhất; không có khi không đạt được / people needed, left out when out of reach")
        Integer people,

        @Schema(description = "Các cách chọn, tối đa 100 / ways to choose so many, at most 100")
        List<Choice> choices,

        @Schema(description = "Số người có thể chọn / people who may be chosen")
        int candidates,

        @Schema(description = "Không thể áp dụng thay đổi cho họ / the change cannot be made to their records")
        int notPossible,

        @Schema(description = "Thay đổi của họ không làm giá trị thay đổi / their change does not move the value")
        int withoutEffect,

        Point now,

        @Schema(description = "Theo cách chọn đầu tiên, hoặc với tất cả mọi người / with the first choice, or with all")
        Point after) {

    /** Random ids of the people who are named; new people have none. */
    Stream<String> records() {
        return choices.stream()
                .flatMap(choice -> choice.picks().stream())
                .flatMap(pick -> Stream.ofNullable(pick.staff()).flatMap(List::stream))
                .filter(id -> !id.startsWith(ChangeRequest.NEW));
    }

    /** So many of each group; within a group it does not matter who. */
    public record Choice(List<Pick> picks) {}

    /** @param staff random ids of the group, left out for who may not see them */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pick(
            int people,
            int among,

            @Schema(description = "Chỉ Ban VSTBPN thấy / only for the committee")
            List<String> staff) {}
}
