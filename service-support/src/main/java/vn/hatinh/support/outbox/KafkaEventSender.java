package vn.hatinh.support.outbox;

import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.hatinh.support.events.EventProducer;
import vn.hatinh.support.events.Partitions;

/** Sends rows as CloudEvents, each to the partition of its agency. */
@ApplicationScoped
class KafkaEventSender implements EventSender {

    private final EventProducer producer;
    private final String source;

    KafkaEventSender(EventProducer producer, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.producer = producer;
        this.source = "/" + application;
    }

    @Override
    public CompletableFuture<Void> send(OutboxRow row) {
        int partition = Partitions.of(row.agency(), producer.partitionsOf(row.topic()));
        return producer.send(row.toMessage(source, partition));
    }
}
