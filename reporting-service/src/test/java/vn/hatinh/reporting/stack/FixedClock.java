package vn.hatinh.reporting.stack;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.test.Mock;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.SampleYear;

/** It is always 22 November 2026. */
public class FixedClock {

    @Mock
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.fixed(Sample.AS_OF, SampleYear.VIETNAM);
    }
}
