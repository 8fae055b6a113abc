package vn.hatinh.localstack.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * Tokens as the login server issues them, which a service accepts whose test uses {@link StackResource}. A request of
 * a test that brings none gets {@link #ofTester()}.
 */
public final class Tokens {

    /** Every role there is. */
    public static final List<String> ALL_ROLES =
            List.of("hr-officer", "health-officer", "committee", "director", "reader", "auditor", "admin");

    static final String ISSUER = "https://login.test/realms/gender-equality";
    static final String AUDIENCE = "gender-equality";

    private static final Duration LIFE = Duration.ofMinutes(10);

    private Tokens() {}

    /**
     * @param user login name
     * @param agency code of the agency, which includes those below it; {@code *}: all
     */
    public static String of(String user, String agency, String... roles) {
        return signed(claims(user, roles).claim("agency", agency));
    }

    /** The same for several agencies, or none. */
    public static String of(String user, List<String> agencies, String... roles) {
        return signed(claims(user, roles).claim("agency", agencies));
    }

    /** May do everything in every agency. */
    public static String ofTester() {
        return of("tester", "*", ALL_ROLES.toArray(String[]::new));
    }

    static JwtClaimsBuilder claims(String user, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .preferredUserName(user)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(LIFE);
    }

    static String signed(JwtClaimsBuilder claims) {
        return claims.sign(TokenKey.ofThisJvm());
    }

    /** What a service must be told so that it accepts these tokens, and asks no login server. */
    static Map<String, String> serviceSettings() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                TokenKey.publicHalf(TokenKey.ofThisJvm()),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE);
    }
}
