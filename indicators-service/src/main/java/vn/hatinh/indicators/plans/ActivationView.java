package vn.hatinh.indicators.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;

/** A decision that a version is in force: who, when, for whom and why. */
@Schema(description = "Quyết định áp dụng một phiên bản / A decision that a version is in force")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ActivationView(
        long id,
        String plan,
        int version,

        @Schema(description = "Không có: mọi cơ quan, mặc định khi cài đặt / left out: every agency, as shipped")
        String agency,

        @Schema(description = "Cả các cơ quan cấp dưới / the agencies below it as well")
        boolean subtree,

        @Schema(description = "Từ ngày / in force from") LocalDate from,

        Map<String, String> headlines,
        Map<String, Long> settings,
        Set<String> scope,
        List<CutOffForm> cutOffs,
        String activatedBy,
        Instant activatedAt,
        String reason,

        @Schema(description = "Có khi đã rút lại trước ngày áp dụng / there when taken back before its day")
        Withdrawn withdrawn) {

    /** Who took the decision back, when and why. */
    public record Withdrawn(String by, Instant at, String reason) {

        private static Withdrawn of(Activation.Withdrawal withdrawal) {
            return withdrawal == null ? null : new Withdrawn(withdrawal.by(), withdrawal.at(), withdrawal.reason());
        }
    }

    static ActivationView of(Activation activation) {
        Adjustments adjustments = activation.definition().adjustments();
        return new ActivationView(
                activation.id(),
                activation.definition().plan(),
                activation.definition().version(),
                activation.agency(),
                activation.subtree(),
                activation.from(),
                adjustments.headlines(),
                adjustments.settings(),
                adjustments.scope(),
                adjustments.cutOffs().stream().map(CutOffForm::of).toList(),
                activation.by(),
                activation.at(),
                activation.reason(),
                Withdrawn.of(activation.withdrawal()));
    }
}
