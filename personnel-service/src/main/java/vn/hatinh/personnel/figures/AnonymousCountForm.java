package vn.hatinh.personnel.figures;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.personnel.agencyfacts.AnonymousCount;

/**
 * An anonymous count of a year as the API shows and takes it.
 *
 * @param key names it in paths; comes with answers only, as the revision does
 */
@Schema(name = "AnonymousCount", description = "Thống kê ẩn danh của năm / An anonymous count of a year")
public record AnonymousCountForm(
        @Schema(readOnly = true, examples = "2025-BAO_LUC_GIA_DINH")
        String key,

        @Schema(readOnly = true, examples = "1") Long revision,
        @Schema(examples = "2025") @NotNull Integer year,
        @NotNull AnonymousCountKind kind,
        @Schema(examples = "0") @NotNull Integer count) {

    static AnonymousCountForm of(Figure<AnonymousCount> figure) {
        AnonymousCount fact = figure.fact();
        return new AnonymousCountForm(
                FigureKinds.ANONYMOUS_COUNTS.key().apply(fact),
                figure.revision(),
                fact.year(),
                fact.kind(),
                fact.count());
    }

    AnonymousCount toFact() {
        return new AnonymousCount(year, kind, count);
    }
}
