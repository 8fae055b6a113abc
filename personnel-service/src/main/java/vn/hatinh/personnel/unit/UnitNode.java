package vn.hatinh.personnel.unit;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.OrganisationLevel;

/** A unit in the tree of a day, with what stood below it. */
@Schema(description = "Đơn vị trong cây tổ chức / A unit in the tree")
public record UnitNode(
        @Schema(examples = "VP") String code,
        @Schema(examples = "Văn phòng") String name,
        OrganisationLevel kind,

        @Schema(description = "Từ ngày / Since when it stood so")
        LocalDate from,

        @Schema(description = "Đến hết ngày; trống là còn / Last day; empty means still")
        LocalDate to,

        List<UnitNode> children) {}
