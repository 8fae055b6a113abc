package vn.hatinh.reporting.programme.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Knows who may read what by the key of an address. */
@ApplicationScoped
public class FeedKeyProvider implements IdentityProvider<FeedKeyRequest> {

    private static final String PRINCIPAL = "calendar";

    private final Feeds feeds;

    FeedKeyProvider(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Class<FeedKeyRequest> getRequestType() {
        return FeedKeyRequest.class;
    }

    /** Nobody when there is no such address. */
    @Override
    public Uni<SecurityIdentity> authenticate(FeedKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> feeds.use(request.agency(), request.key())
                .<SecurityIdentity>map(FeedKeyProvider::identity)
                .orElse(null));
    }

    private static SecurityIdentity identity(FeedAccess access) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(PRINCIPAL))
                .addAttribute(FeedAccess.ATTRIBUTE, access)
                .build();
    }
}
