package vn.hatinh.contracts.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A fact of the agency as a whole. Exactly one of the four facts is set, or none when the fact was removed.
 *
 * @param factKey the fact's own key within the agency, for example {@code recruitment-round/TD2022-1}
 */
public record AgencyFactChanged(
        String agency,
        String factKey,
        long version,
        RecruitmentRound recruitmentRound,
        FamilySurvey familySurvey,
        CommunicationProduct communicationProduct,
        AnonymousCount anonymousCount) {

    /** Đợt tuyển dụng: cases in which candidates ranked equally, and how many of them went to a woman. */
    public record RecruitmentRound(String code, LocalDate on, int equalCases, int equalCasesWomen) {}

    /** Sum over the respondents of one sex of the hours a day they spend on family work. */
    public record FamilySurvey(int year, Sex sex, int respondents, BigDecimal hoursPerDay) {}

    /** {@code reviewed} and {@code cleared} (found free of gender bias) are null until the product is reviewed. */
    public record CommunicationProduct(
            String code,
            ProductKind kind,
            ProductChannel channel,
            boolean equalityTopic,
            LocalDate issued,
            LocalDate reviewed,
            Boolean cleared) {}

    /** A yearly sum about which nothing is known per person. */
    public record AnonymousCount(int year, AnonymousCountKind kind, int count) {}

    public AgencyFactChanged {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(factKey, "factKey");
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, was " + version);
        }
        if (Stream.of(recruitmentRound, familySurvey, communicationProduct, anonymousCount)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new IllegalArgumentException("at most one fact in an event, key " + factKey);
        }
    }

    public static AgencyFactChanged of(String agency, String factKey, long version, RecruitmentRound fact) {
        return new AgencyFactChanged(agency, factKey, version, fact, null, null, null);
    }

    public static AgencyFactChanged of(String agency, String factKey, long version, FamilySurvey fact) {
        return new AgencyFactChanged(agency, factKey, version, null, fact, null, null);
    }

    public static AgencyFactChanged of(String agency, String factKey, long version, CommunicationProduct fact) {
        return new AgencyFactChanged(agency, factKey, version, null, null, fact, null);
    }

    public static AgencyFactChanged of(String agency, String factKey, long version, AnonymousCount fact) {
        return new AgencyFactChanged(agency, factKey, version, null, null, null, fact);
    }

    public static AgencyFactChanged removed(String agency, String factKey, long version) {
        return new AgencyFactChanged(agency, factKey, version, null, null, null, null);
    }
}
