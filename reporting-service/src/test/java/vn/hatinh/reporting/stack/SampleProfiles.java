package vn.hatinh.reporting.stack;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.test.Mock;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.agency.AgencyProfiles;
import vn.hatinh.reporting.fixtures.Sample;

/** Agencies below the sample's print its names, so that a test can have an agency of its own. */
@Mock
@ApplicationScoped
public class SampleProfiles extends AgencyProfiles {

    @Override
    public AgencyNames names(String agency, LocalDate date) {
        return super.names(agency.startsWith(Sample.AGENCY + ".") ? Sample.AGENCY : agency, date);
    }
}
