package vn.hatinh.localstack.testing;

import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long every test of every module waits for what must come. Awaitility's own limit of ten seconds is less than a busy
 * machine takes for a few events; who waits for something that comes at once loses nothing by a long one.
 */
public final class LongWaits implements LauncherSessionListener {

    static final long LIMIT_SECONDS = 60;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
