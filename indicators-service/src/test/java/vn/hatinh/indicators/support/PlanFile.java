package vn.hatinh.indicators.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Files of plans, and how they are sent. */
public final class PlanFile {

    private static final String YAML = "application/yaml";
    private static final RestAssuredConfig AS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(YAML, ContentType.TEXT)
                    .defaultContentCharset(StandardCharsets.UTF_8));

    private PlanFile() {}

    /** A file of the class path. */
    public static String of(String resource) {
        try (InputStream file = PlanFile.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small plan under another name. */
    public static String small(String plan, int version) {
        return of("/catalogue/small.yaml")
                .replace("plan: SMALL", "plan: " + plan)
                .replace("version: 1\n", "version: " + version + "\n");
    }

    /** Sends a file to the service. */
    public static ValidatableResponse send(String path, String file, String agency, String role) {
        return given().config(AS_TEXT)
                .filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("plan-writer", agency, role))
                .contentType(YAML + "; charset=UTF-8")
                .body(file)
                .post(path)
                .then();
    }
}
