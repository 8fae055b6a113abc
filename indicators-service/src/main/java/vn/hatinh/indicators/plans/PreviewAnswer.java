package vn.hatinh.indicators.plans;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.values.ChangedValue;

/** The agency's values now and under the definition that is tried. Nothing of it is stored. */
@Schema(description = "Giá trị của cơ quan trước và sau / The agency's values before and after")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewAnswer(
        String agency,
        String plan,

        @Schema(description = "Không có khi cơ quan chưa được tính theo kế hoạch này / left out when not counted by it")
        Integer versionBefore,

        int version,

        @Schema(description = "Số bản ghi đã tính thử / records counted")
        long records,

        List<ChangedValue> values) {}
