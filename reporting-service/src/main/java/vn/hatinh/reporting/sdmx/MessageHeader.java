package vn.hatinh.reporting.sdmx;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.hatinh.contracts.indicators.PlanPublished.Text;

/** The {@code meta} of an SDMX-JSON message. */
public record MessageHeader(
        String schema, String id, boolean test, Instant prepared, List<String> contentLanguages, Party sender) {

    /** Who sends the message. */
    public record Party(String id, String name, Map<String, String> names) {}

    /** @param kind {@code data} or {@code structure} */
    public static MessageHeader of(String kind, String sender, Text name, Instant prepared, Localised language) {
        return new MessageHeader(
                "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/%1$s-message/tools/schemas/2.0.0/sdmx-json-%1$s-schema.json"
                        .formatted(kind),
                UUID.randomUUID().toString(),
                false,
                prepared,
                language.tags(),
                new Party(sender, language.of(name), Localised.all(name)));
    }
}
