package vn.hatinh.reporting.settings;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The only place where the time of day comes in; everything else is given a date. */
@ApplicationScoped
public class CalendarClock {

    @Produces
    @ApplicationScoped
    Clock clock(AppSettings settings) {
        return Clock.system(settings.timeZone());
    }
}
