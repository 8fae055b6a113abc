package vn.hatinh.indicators.plans;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.plan.Text;

/** A plan, as far as an agency is concerned. */
@Schema(description = "Một kế hoạch và việc áp dụng nó cho cơ quan / A plan, and whether it is in force for the agency")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        @Schema(examples = "662-KH-SNgV") String plan,

        String number,
        Text title,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(
                description =
                        "Đã hết thời gian thực hiện; các giá trị vẫn tra cứu được / ended; its values are still answered")
        boolean ended,

        @Schema(description = "Các phiên bản, mới nhất trước / versions, the newest first")
        List<Integer> versions,

        @Schema(description = "Quyết định đang có hiệu lực; không có khi chưa áp dụng / left out when not in force")
        ActivationView inForce,

        @Schema(description = "Phiên bản đang tính; không có khi chưa tính / version that values are answered by")
        Integer countedVersion) {}
