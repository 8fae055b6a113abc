package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Logs in as people and programs do, and gets their tokens. */
public final class LoginClient {

    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(1);

    /**
     * @param value what goes behind {@code Bearer}
     * @param life from the moment it was issued
     */
    public record AccessToken(String value, Duration life) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI endpoint;

    /**
     * @param realm address of the realm, which is also the issuer of its tokens
     */
    public LoginClient(URI realm) {
        endpoint = endpoint(realm);
    }

    /** Where tokens are asked for. */
    public static URI endpoint(URI realm) {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    public AccessToken ofUser(String user, String password) throws InterruptedException {
        return ask(Map.of(
                "grant_type", "password", "client_id", DemoLogins.CLIENT, "username", user, "password", password));
    }

    public AccessToken ofProgram(String client, String secret) throws InterruptedException {
        return ask(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private AccessToken ask(Map<String, String> form) throws InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                String reason = body.path("error_description").asText();
                throw new StackException("Không đăng nhập được: " + reason, "Cannot log in: " + reason);
            }
            return new AccessToken(
                    body.path("access_token").asText(),
                    Duration.ofSeconds(body.path("expires_in").asLong()));
        } catch (IOException e) {
            throw new StackException(endpoint + " không trả lời", endpoint + " does not answer", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
