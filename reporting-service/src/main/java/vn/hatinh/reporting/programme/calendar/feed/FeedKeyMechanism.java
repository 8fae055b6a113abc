package vn.hatinh.reporting.programme.calendar.feed;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Takes the key out of an address of the calendar, and looks at no other address and at no request with a token. */
@ApplicationScoped
public class FeedKeyMechanism implements HttpAuthenticationMechanism {

    private static final Pattern ADDRESS = Pattern.compile(FeedResource.PATH + "/([^/]+)/([^/]+)\\.ics");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        Matcher address = ADDRESS.matcher(context.normalizedPath());
        if (!address.matches() || context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Uni.createFrom().nullItem();
        }
        // a wrong key is as good as none: the answer asks for a login
        return manager.authenticate(new FeedKeyRequest(address.group(1), address.group(2)))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** How to log in, others say. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(FeedKeyRequest.class);
    }
}
