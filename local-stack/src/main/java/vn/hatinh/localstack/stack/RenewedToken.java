package vn.hatinh.localstack.stack;

import java.net.URI;
import java.time.Duration;

/** A token of the user {@code demo}, for programs that run longer than a token lives. */
public final class RenewedToken {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final LoginClient login;
    private String value;
    private long renewNanos;

    /**
     * @param realm address of the realm
     */
    public RenewedToken(URI realm) {
        login = new LoginClient(realm);
    }

    public synchronized String value() throws InterruptedException {
        if (value == null || System.nanoTime() - renewNanos > 0) {
            long asked = System.nanoTime();
            var token = login.ofUser(DemoLogins.DEMO, DemoLogins.PASSWORD);
            value = token.value();
            renewNanos = asked + token.life().minus(MARGIN).toNanos();
        }
        return value;
    }
}
