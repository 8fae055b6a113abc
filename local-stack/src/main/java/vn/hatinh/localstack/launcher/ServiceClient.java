package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.localstack.stack.RenewedToken;
import vn.hatinh.localstack.stack.StackException;

/** Asks the services over HTTP. */
final class ServiceClient {

    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(1);
    /** An import answers when all of it is written. */
    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json;
    private final RenewedToken token;

    ServiceClient(ObjectMapper json, RenewedToken token) {
        this.json = json;
        this.token = token;
    }

    JsonNode getJson(URI address) throws InterruptedException {
        try {
            return json.readTree(getBytes(address));
        } catch (IOException e) {
            throw new StackException(
                    "Trả lời của " + address + " không đọc được", "The answer of " + address + " cannot be read", e);
        }
    }

    byte[] getBytes(URI address) throws InterruptedException {
        HttpResponse<byte[]> answer =
                send(request(address).timeout(ANSWER_LIMIT).build());
        if (answer.statusCode() != 200) {
            throw new StackException(
                    address + " trả lời mã " + answer.statusCode(), address + " answers with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a file as it is; the answer may be a refusal. */
    ImportAnswer importFile(URI address, Path file) throws InterruptedException {
        try {
            var request = request(address)
                    .timeout(IMPORT_LIMIT)
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            HttpResponse<byte[]> answer = send(request);
            return new ImportAnswer(answer.statusCode(), json.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send " + file, e);
        }
    }

    private HttpRequest.Builder request(URI address) throws InterruptedException {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token.value());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new StackException(request.uri() + " không trả lời", request.uri() + " does not answer", e);
        }
    }
}
