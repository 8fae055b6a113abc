package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.rest.Code;

/**
 * One unit becomes several.
 *
 * @param rest code of the part, or of the unit itself, to which everybody and every lower unit goes that no part names
 */
@Schema(description = "Chia tách một đơn vị / One unit becomes several")
public record UnitSplit(
        @NotNull LocalDate on,
        @NotEmpty List<@NotNull @Valid Part> parts,
        @Schema(examples = "VP") @NotNull @Code String rest,
        @Reason String reason) {

    /**
     * One of the units.
     *
     * @param staff codes of the people who go there; null for nobody by name
     */
    @Schema(name = "UnitSplitPart")
    public record Part(@NotNull @Valid UnitTarget unit, List<@NotNull @Code String> staff) {}

    /** Where those go who are named, by staff code; the last mention counts. */
    Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        parts.forEach(part -> {
            if (part.staff() != null) {
                part.staff().forEach(code -> named.put(code, part.unit().code()));
            }
        });
        return named;
    }

    /** Whether the unit goes on as what is left of it. */
    boolean keeps(String unit) {
        return rest.equals(unit);
    }
}
