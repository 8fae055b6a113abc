package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.rest.Code;

/**
 * Several units become one.
 *
 * @param others the units that are merged together with the one in the path; null for none
 * @param into one of them, another unit, or a new one
 */
@Schema(description = "Sáp nhập nhiều đơn vị thành một / Several units become one")
public record UnitMerger(
        @NotNull LocalDate on,
        List<@NotNull @Code String> others,
        @NotNull @Valid UnitTarget into,
        @Reason String reason) {

    /** The codes of the units that are merged, without the one that they become. */
    Set<String> gone(String unit) {
        Set<String> gone = new LinkedHashSet<>();
        gone.add(unit);
        if (others != null) {
            gone.addAll(others);
        }
        gone.remove(into.code());
        return gone;
    }
}
