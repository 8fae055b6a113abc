package vn.hatinh.personnel;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock of the service. */
class ClockProducer {

    /** "Today" is a day in Hà Tĩnh wherever the server stands. */
    private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(HOME);
    }
}
