package vn.hatinh.personnel.position;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the agency's facts have come: the sum of the versions of all staff records, units and agency facts. It grows
 * by one with each event, so another service is current when its own sum is equal.
 */
@Schema(
        description = "Vị trí của dữ liệu: tổng phiên bản của mọi hồ sơ, đơn vị và số liệu chung / "
                + "Position of the data: sum of the versions of all records, units and agency facts")
public record Position(
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "123") long position) {}
