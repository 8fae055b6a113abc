package vn.hatinh.indicators.support;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;

/** Small records for tests. */
public final class People {

    public static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private People() {}

    /** Someone on payroll since 2015 in the unit, with these posts. */
    public static StaffChanged member(
            UUID id, String agency, long version, Sex sex, String unit, StaffRecord.LeadershipPost... posts) {
        return changed(id, agency, version, sex, unit, List.of(posts), null);
    }

    /** Such a one who leads nobody, and speaks English as the agency has confirmed. */
    public static StaffChanged speaker(UUID id, String agency, long version, Sex sex, String unit) {
        var english = new StaffRecord.Language("en", LanguageBasis.XAC_NHAN, null, LocalDate.of(2020, 1, 1), null);
        return changed(id, agency, version, sex, unit, null, List.of(english));
    }

    private static StaffChanged changed(
            UUID id,
            String agency,
            long version,
            Sex sex,
            String unit,
            List<StaffRecord.LeadershipPost> posts,
            List<StaffRecord.Language> languages) {
        return new StaffChanged(
                version,
                List.of(),
                new StaffRecord(
                        id,
                        agency,
                        sex,
                        YearMonth.of(1985, 5),
                        List.of(new StaffRecord.Employment(StaffType.CONG_CHUC, LONG_AGO, null)),
                        List.of(new StaffRecord.Assignment(unit, LONG_AGO, null)),
                        null,
                        posts,
                        null,
                        null,
                        null,
                        null,
                        null,
                        languages,
                        null,
                        null,
                        null,
                        null));
    }

    public static StaffRecord.LeadershipPost head(String unit, String from) {
        return new StaffRecord.LeadershipPost(OrganisationLevel.PHONG, unit, LocalDate.parse(from), null, null);
    }

    public static StaffRecord.LeadershipPost director(String unit, String from) {
        return new StaffRecord.LeadershipPost(OrganisationLevel.SO, unit, LocalDate.parse(from), null, null);
    }

    public static UnitChanged agencyUnit(String agency, String code) {
        return unit(agency, code, null, OrganisationLevel.SO);
    }

    public static UnitChanged division(String agency, String code, String parent) {
        return unit(agency, code, parent, OrganisationLevel.PHONG);
    }

    private static UnitChanged unit(String agency, String code, String parent, OrganisationLevel kind) {
        return new UnitChanged(
                1, new UnitRecord(agency, code, List.of(new UnitRecord.Period(code, kind, parent, LONG_AGO, null))));
    }
}
