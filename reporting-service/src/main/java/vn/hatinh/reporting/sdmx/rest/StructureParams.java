package vn.hatinh.reporting.sdmx.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.reporting.sdmx.model.Kind;
import vn.hatinh.reporting.sdmx.structure.StructureDetail;
import vn.hatinh.reporting.sdmx.structure.StructureQuery.References;

/** The parameters of a structure query, as the SDMX 2.1 web service has them. */
public class StructureParams {

    private static final String REFERENCE_PARTIAL = "referencepartial";

    @Parameter(
            description = "none, parents, parentsandsiblings, children, descendants, all, hoặc một loại / or a kind",
            example = "descendants")
    @QueryParam("references")
    @DefaultValue("none")
    String references;

    @Parameter(
            description = "full, allstubs, referencestubs, allcompletestubs, referencecompletestubs",
            example = "full")
    @QueryParam("detail")
    @DefaultValue("full")
    String detail;

    References references() {
        Optional<References> closeness = Arrays.stream(References.Closeness.values())
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(references))
                .map(References.class::cast)
                .findFirst();
        return closeness
                .or(() -> Kind.ofResource(references).map(References.OfKind::new))
                .orElseThrow(() -> SdmxProblems.notOneOf("references", references, accepted()));
    }

    StructureDetail detail() {
        if (detail.equals(REFERENCE_PARTIAL)) {
            throw SdmxProblems.notImplemented("detail=" + REFERENCE_PARTIAL);
        }
        return Arrays.stream(StructureDetail.values())
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(detail))
                .findFirst()
                .orElseThrow(() -> SdmxProblems.notOneOf("detail", detail, DataParams.words(StructureDetail.values())));
    }

    private static List<String> accepted() {
        return Stream.concat(
                        DataParams.words(References.Closeness.values()).stream(),
                        Arrays.stream(Kind.values()).map(Kind::resource))
                .toList();
    }
}
