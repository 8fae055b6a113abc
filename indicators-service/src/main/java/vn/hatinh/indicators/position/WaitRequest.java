package vn.hatinh.indicators.position;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller waits for, and how long. */
public class WaitRequest {

    /** Header of RFC 7240. */
    static final String PREFER = "Prefer";

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    @Parameter(
            description = "Vị trí cần chờ, dùng cùng Prefer / the position that is waited for, together with Prefer",
            example = "1234")
    @QueryParam("reach")
    @Min(1) Long reach;

    @Parameter(
            description =
                    "RFC 7240: chờ nhiều nhất bao nhiêu giây, thường không quá 30 / how many seconds at most; no more"
                            + " than the service grants, by default 30",
            example = "wait=10")
    @HeaderParam(PREFER)
    String prefer;

    /** How long to wait; empty for who wants the answer at once. Preferences that mean nothing here are ignored. */
    Optional<Duration> limit(Duration longest) {
        if (reach == null || prefer == null) {
            return Optional.empty();
        }
        Matcher wait = WAIT.matcher(prefer);
        return wait.find()
                ? Optional.of(Duration.ofSeconds(Math.min(Long.parseLong(wait.group(1)), longest.toSeconds())))
                : Optional.empty();
    }
}
