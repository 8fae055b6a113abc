package vn.hatinh.personnel.agencyfacts;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.AgencyFactChanged;

/** Đợt tuyển dụng: cases in which candidates ranked equally, and how many of them went to a woman. */
@Embeddable
public record RecruitmentRound(
        String code,
        @Column(name = "held_on") LocalDate on,
        @Column(name = "equal_cases") int equalCases,
        @Column(name = "equal_cases_women") int equalCasesWomen)
        implements AgencyFact {

    @Override
    public String factKey() {
        return "recruitment-round/" + code;
    }

    @Override
    public String eventType() {
        return EventTypes.RECRUITMENT_ROUND_RECORDED;
    }

    @Override
    public AgencyFactChanged published(String agency, long version) {
        return AgencyFactChanged.of(
                agency,
                factKey(),
                version,
                new AgencyFactChanged.RecruitmentRound(code, on, equalCases, equalCasesWomen));
    }
}
