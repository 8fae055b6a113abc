package vn.hatinh.support.settings;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.arc.DefaultBean;

/** The only place where the time of day comes in; everything else is given a date. */
@ApplicationScoped
class HomeClock {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(HomeSettings home) {
        return Clock.system(home.timeZone());
    }
}
