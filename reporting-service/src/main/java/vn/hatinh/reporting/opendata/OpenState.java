package vn.hatinh.reporting.opendata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.EntityTag;

/**
 * Which state of which agencies an answer tells.
 *
 * @param asOf when the newest change behind the figures was recorded; null when there are none
 * @param state equal for equal content
 */
record OpenState(List<String> agencies, Instant asOf, String state) {

    /** Time stands still while there is nothing. */
    Date lastModified() {
        return Date.from(asOf == null ? Instant.EPOCH : asOf);
    }

    EntityTag tag(String file) {
        return new EntityTag(UUID.nameUUIDFromBytes((file + state).getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
