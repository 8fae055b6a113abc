package vn.hatinh.indicators.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.value.ValueParts.Part;
import vn.hatinh.indicators.store.RecordKind;

/** What a record, or a unit, has to do with a value. Members that do not apply are left out. */
@Schema(description = "Một hồ sơ, số liệu hoặc đơn vị được tính thế nào / How a record, a fact or a unit counts")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordPart(
        @Schema(description = "STAFF, AGENCY_FACT, UNIT") String kind,

        @Schema(description = "Mã ngẫu nhiên của hồ sơ, khóa số liệu hoặc mã đơn vị / random id, key or code")
        String record,

        @Schema(description = "Đơn vị công tác / unit of the assignment")
        String unit,

        Part part,

        @Schema(description = "Phần đóng góp vào từng đại lượng / what it adds to each measure")
        Map<String, Long> amounts,

        @Schema(description = "Vì sao không được tính / why it is not in the numerator, or not in the value at all")
        List<Reason> whyNot) {

    /** The random id, if it is a person's. */
    Stream<String> person() {
        return RecordKind.STAFF.name().equals(kind) ? Stream.of(record) : Stream.empty();
    }

    /** One reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            @Schema(description = "NOT_IN_SCOPE, OTHER_UNIT, CONDITION")
            String code,

            @Schema(description = "Biểu thức CEL không đúng / the condition that does not hold")
            String expression,

            Text text) {

        /** A condition that does not hold, in words where the plan has them. */
        static Reason condition(Plan plan, String expression) {
            return new Reason("CONDITION", expression.strip(), plan.conditions().get(expression));
        }
    }
}
