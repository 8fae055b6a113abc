package vn.hatinh.personnel.structure;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.unit.UnitHistory;

/**
 * What became of a merger or a split.
 *
 * @param units those that changed, by code
 * @param staffChanged how many people were given another unit
 */
@Schema(description = "Kết quả sáp nhập, chia tách / What became of a merger or a split")
public record StructureChange(List<UnitHistory> units, int staffChanged) {}
