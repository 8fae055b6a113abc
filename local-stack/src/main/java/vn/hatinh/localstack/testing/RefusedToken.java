package vn.hatinh.localstack.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Tokens with every role and one fault; each must be answered with 401. */
public enum RefusedToken {
    /** Long ago; clocks never differ by that much. */
    EXPIRED(() -> Tokens.signed(claims().issuedAt(Instant.now().minus(Duration.ofHours(2)))
            .expiresAt(Instant.now().minus(Duration.ofHours(1))))),
    FOR_ANOTHER_AUDIENCE(() -> Tokens.signed(claims().audience("payroll"))),
    FROM_ANOTHER_ISSUER(() -> Tokens.signed(claims().issuer("https://login.test/realms/other"))),
    SIGNED_WITH_ANOTHER_KEY(() -> claims().sign(TokenKey.another())),
    /** The classic mix-up: the public key taken for a shared secret. */
    SIGNED_WITH_THE_PUBLIC_KEY(() -> claims().sign(publicKeyAsSecret())),
    UNSIGNED(() -> part("{\"alg\":\"none\"}") + "." + Tokens.ofTester().split("\\.")[1] + "."),
    CHANGED_AFTER_SIGNING(RefusedToken::changed),
    NO_TOKEN_AT_ALL(() -> "a-password");

    private final Supplier<String> token;

    RefusedToken(Supplier<String> token) {
        this.token = token;
    }

    public String token() {
        return token.get();
    }

    private static JwtClaimsBuilder claims() {
        return Tokens.claims("intruder", Tokens.ALL_ROLES.toArray(String[]::new))
                .claim("agency", "*");
    }

    /** A reader's token whose role was raised. */
    private static String changed() {
        String[] parts = Tokens.of("reader", "*", "reader").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + part(claims.replace("[\"reader\"]", "[\"admin\",\"hr-officer\"]")) + "." + parts[2];
    }

    private static SecretKey publicKeyAsSecret() {
        String key = TokenKey.publicHalf(TokenKey.ofThisJvm());
        return new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
