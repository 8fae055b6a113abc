package vn.hatinh.support.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Runs the relay while the service runs; of several instances of a service one relays, the others stand by. */
@ApplicationScoped
public class OutboxRelay {

    private final OutboxRelayConfig config;
    private final RelayConnections connections;
    private final KafkaEventSender sender;
    private final RelaySignal signal;
    private RelayLoop loop;

    OutboxRelay(OutboxRelayConfig config, RelayConnections connections, KafkaEventSender sender, RelaySignal signal) {
        this.config = config;
        this.connections = connections;
        this.sender = sender;
        this.signal = signal;
    }

    void start(@Observes StartupEvent starting) {
        if (config.enabled()) {
            loop = new RelayLoop(connections::open, sender, signal, config);
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }
}
