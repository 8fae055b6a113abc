package vn.hatinh.personnel.agencyfacts;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.Sex;

/** Khảo sát gia đình: the sum over the respondents of one sex of the hours a day they spend on family work. */
@Embeddable
public record FamilySurvey(
        int year,
        @Enumerated(EnumType.STRING) Sex sex,
        int respondents,
        @Column(name = "hours_per_day") BigDecimal hoursPerDay)
        implements AgencyFact {

    /** 12.5 and 12.50 hours are the same answer. */
    public FamilySurvey {
        hoursPerDay = hoursPerDay.stripTrailingZeros();
        if (hoursPerDay.scale() < 0) {
            hoursPerDay = hoursPerDay.setScale(0);
        }
    }

    @Override
    public String factKey() {
        return "family-survey/" + year + "/" + sex;
    }

    @Override
    public String eventType() {
        return EventTypes.FAMILY_SURVEY_RECORDED;
    }

    @Override
    public AgencyFactChanged published(String agency, long version) {
        return AgencyFactChanged.of(
                agency, factKey(), version, new AgencyFactChanged.FamilySurvey(year, sex, respondents, hoursPerDay));
    }
}
