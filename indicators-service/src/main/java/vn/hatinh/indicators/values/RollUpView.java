package vn.hatinh.indicators.values;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.rollup.AgencyPart;
import vn.hatinh.indicators.rollup.Known;

/** What was added up. */
@Schema(description = "Số tổng hợp của các cơ quan cấp dưới / a roll-up of the agencies below the code")
public record RollUpView(
        @Schema(description = "Số cơ quan / how many agencies", examples = "42")
        int agencies,

        @Schema(
                description = "Cơ quan đang tính theo phiên bản hoặc thiết lập khác / agencies that are counted under"
                        + " another version of the plan, or with other settings")
        List<String> underOtherVersions) {

    static RollUpView of(Known known) {
        return known.isRollUp()
                ? new RollUpView(
                        known.parts().size(),
                        known.parts().values().stream()
                                .filter(part -> !part.counted()
                                        .definition()
                                        .equals(known.counted().definition()))
                                .map(AgencyPart::agency)
                                .toList())
                : null;
    }
}
