package vn.hatinh.personnel.rest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * A file as an answer. It is written to disk first: what goes wrong meanwhile is an answer with an error, and not half a
 * file.
 */
public final class Download {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /**
     * @param name under which the browser keeps it
     * @param writer writes the content
     */
    public static RestResponse<StreamingOutput> of(String name, Consumer<OutputStream> writer) {
        try {
            Path file = Files.createTempFile("download", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.accept(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return RestResponse.ResponseBuilder.ok(sending(file), XLSX)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                    .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Personal data do not stay on disk. */
    private static StreamingOutput sending(Path file) {
        return out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
    }
}
