package vn.hatinh.reporting.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.support.problem.ProblemException;

/** A document as the answer to a request, in the format that it asks for. */
public final class DocumentAnswers {

    private static final List<Variant> VARIANTS = Arrays.stream(Format.values())
            .map(format -> new Variant(MediaType.valueOf(format.mediaType()), (String) null, null))
            .toList();

    private static final String EXTENSIONS =
            Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining(", "));

    private DocumentAnswers() {}

    /**
     * By the Accept header.
     *
     * @throws ProblemException 406 when none would do
     */
    public static Format accepted(Request request) {
        Variant best = request.selectVariant(VARIANTS);
        if (best == null) {
            throw unknown(406, "");
        }
        return Format.values()[VARIANTS.indexOf(best)];
    }

    /** @throws ProblemException 404 when there is no such format */
    public static Format named(String extension) {
        return Format.ofExtension(extension).orElseThrow(() -> unknown(404, "." + extension));
    }

    public static Response of(byte[] content, Format format, DocumentKind kind, String name) {
        String disposition = format.isShown() ? "inline" : "attachment";
        String file = kind.fileName() + "-" + name + "." + format.extension();
        return Response.ok(content)
                .type(format == Format.HTML ? format.mediaType() + ";charset=UTF-8" : format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + file + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static ProblemException unknown(int status, String asked) {
        return ProblemException.of(status, "unknown-format", "Không có định dạng này", "No such format")
                .withDetail(
                        ("Không có định dạng " + asked).strip() + "; có: " + EXTENSIONS,
                        ("There is no format " + asked).strip() + "; there are: " + EXTENSIONS);
    }
}
