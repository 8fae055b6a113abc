package vn.hatinh.localstack.testing;

import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/** {@link LongWaits} for each {@code @QuarkusTest}, whose class loader has an Awaitility of its own. */
public final class LongWaitsInQuarkus implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(LongWaits.LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
