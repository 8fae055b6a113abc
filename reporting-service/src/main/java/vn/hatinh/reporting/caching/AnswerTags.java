package vn.hatinh.reporting.caching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.security.identity.SecurityIdentity;

import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.readmodel.ReadModelState;

/**
 * Entity tags of answers. A tag stands for all that an answer depends on: what is asked for and in which form, the state of
 * the read model, the day (a year is provisional until it is over), the caller's roles (which decide what is shown) and the
 * release (which decides how). Weak, because nobody promises the same bytes for the same content.
 */
@RequestScoped
class AnswerTags {

    private static final int BYTES = 16;

    private final SecurityIdentity identity;
    private final Clock clock;
    private final String release;

    AnswerTags(
            SecurityIdentity identity,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.identity = identity;
        this.clock = clock;
        this.release = release;
    }

    String of(ContainerRequestContext request, String agency, ReadModelState state, AnswerFreshness freshness) {
        String basis = String.join(
                "\n",
                release,
                state.epoch(),
                Long.toString(state.revision()),
                freshness.asHeader(),
                LocalDate.now(clock).toString(),
                agency,
                new TreeSet<>(identity.getRoles()).toString(),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)),
                request.getUriInfo().getRequestUri().toString());
        return "W/\"" + digest(basis) + '"';
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
