package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

/** When a request has to be answered. */
@ApplicationScoped
class RequestTerms {

    private final PersonalDataConfig config;

    RequestTerms(PersonalDataConfig config) {
        this.config = config;
    }

    LocalDate acknowledgeBy(LocalDate received) {
        return WorkingDays.OFFICIAL.after(received, config.acknowledgeWorkingDays());
    }

    LocalDate due(RequestKind kind, LocalDate received) {
        return due(kind, received, 1);
    }

    /** The one extension adds the term once more. */
    LocalDate extendedDue(RequestKind kind, LocalDate received) {
        return due(kind, received, 2);
    }

    /** A term that ends on a day off ends on the next working day (Bộ luật Dân sự 2015, Điều 148). */
    private LocalDate due(RequestKind kind, LocalDate received, int terms) {
        return WorkingDays.OFFICIAL.notBefore(
                received.plusDays((long) terms * config.days().get(kind)));
    }
}
