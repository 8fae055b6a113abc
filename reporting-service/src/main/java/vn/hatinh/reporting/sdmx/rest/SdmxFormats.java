package vn.hatinh.reporting.sdmx.rest;

import java.util.List;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

/** The formats of the answers. */
final class SdmxFormats {

    static final String DATA_JSON = "application/vnd.sdmx.data+json";
    static final String DATA_CSV = "application/vnd.sdmx.data+csv";
    static final String STRUCTURE_JSON = "application/vnd.sdmx.structure+json";
    static final String CSV = "text/csv";

    private static final String VERSION = ";version=2.0.0";
    /** The first is meant when nothing is asked for; the general types stand for those whose names say it exactly. */
    private static final List<Variant> DATA =
            variants(DATA_JSON + VERSION, DATA_CSV + VERSION, MediaType.APPLICATION_JSON, CSV);

    private static final List<Variant> STRUCTURE = variants(STRUCTURE_JSON + VERSION, MediaType.APPLICATION_JSON);

    private SdmxFormats() {}

    static MediaType ofData(Request request) {
        return chosen(request, DATA);
    }

    static MediaType ofStructure(Request request) {
        return chosen(request, STRUCTURE);
    }

    static boolean isCsv(MediaType type) {
        return type.getSubtype().endsWith("csv");
    }

    private static MediaType chosen(Request request, List<Variant> offered) {
        Variant chosen = request.selectVariant(offered);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return chosen.getMediaType();
    }

    private static List<Variant> variants(String... types) {
        return List.of(types).stream()
                .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
                .toList();
    }
}
