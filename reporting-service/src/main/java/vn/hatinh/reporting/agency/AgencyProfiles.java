package vn.hatinh.reporting.agency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.settings.YamlResource;
import vn.hatinh.support.problem.ProblemException;

/** Finds what an agency's documents print. */
@ApplicationScoped
public class AgencyProfiles {

    /** Identification codes of QĐ 20/2020/QĐ-TTg; nothing else may become part of a resource's name. */
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{1,3}(\\.\\d{1,3})*");

    /**
     * @throws ProblemException 404 when nothing is known of the agency on that date
     */
    public AgencyNames names(String agency, LocalDate date) {
        return profile(agency).flatMap(profile -> profile.on(date)).orElseThrow(() -> ProblemException.of(
                        404,
                        "unknown-agency-profile",
                        "Chưa có thông tin thể thức văn bản của cơ quan",
                        "The names that the agency's documents print are not known")
                .withDetail("Cơ quan " + agency + ", ngày " + date, "Agency " + agency + ", on " + date));
    }

    private static Optional<AgencyProfile> profile(String agency) {
        return CODE.matcher(agency).matches()
                ? YamlResource.find("agencies/" + agency + ".yaml", AgencyProfile.class)
                : Optional.empty();
    }
}
