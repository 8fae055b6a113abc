package vn.hatinh.reporting.webhook;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A delivery that this instance sends.
 *
 * @param attempt which one this is, from 1
 * @param until when another instance may take it; tells this lease from others
 * @param sealedSecrets those that sign, the newest first
 */
record Leased(
        String agency,
        UUID webhook,
        UUID id,
        String event,
        String body,
        int attempt,
        OffsetDateTime until,
        String url,
        List<byte[]> sealedSecrets) {}
