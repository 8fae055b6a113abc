package vn.hatinh.reporting.sdmx.rest;

import vn.hatinh.reporting.sdmx.structure.StructureQuery;

/**
 * How a query names a flow: {@code ID}, {@code AGENCY,ID} or {@code AGENCY,ID,VERSION}.
 *
 * @param agency {@code all} when it is not named
 */
public record FlowName(String agency, String id, String version) {

    public static FlowName parse(String text) {
        String[] parts = text.split(",", -1);
        return switch (parts.length) {
            case 1 -> new FlowName(StructureQuery.ALL, parts[0], StructureQuery.LATEST);
            case 2 -> new FlowName(parts[0], parts[1], StructureQuery.LATEST);
            default -> new FlowName(parts[0], parts[1], parts[2]);
        };
    }
}
