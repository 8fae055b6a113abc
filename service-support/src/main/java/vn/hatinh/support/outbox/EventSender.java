package vn.hatinh.support.outbox;

import java.util.concurrent.CompletableFuture;

/** Hands a row to the broker; completes when the broker has it. */
@FunctionalInterface
interface EventSender {

    CompletableFuture<Void> send(OutboxRow row);
}
