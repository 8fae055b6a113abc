package vn.hatinh.indicators.bench;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A real service, but for the relay: outgoing rows stay, so that the floor can write as many of the same size. */
public final class BenchProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "outbox.relay.enabled",
                System.getProperty("bench.relay", "false"),
                "quarkus.log.category.\"org.apache.kafka\".level",
                "ERROR",
                "quarkus.log.category.\"io.smallrye.reactive.messaging.kafka\".level",
                "WARN");
    }
}
