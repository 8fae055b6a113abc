package vn.hatinh.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.RecordsRead;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;

/** One event of each kind with every member set, by the name of its approved file. */
final class Samples {

    private static final String AGENCY = "H27.13";
    private static final LocalDate FROM = LocalDate.of(2020, 9, 1);
    private static final LocalDate TO = LocalDate.of(2025, 8, 31);

    private Samples() {}

    static Map<String, Object> byName() {
        Map<String, Object> samples = new LinkedHashMap<>();
        samples.put("staff-changed", staffChanged());
        samples.put("unit-changed", unitChanged());
        samples.put(
                "recruitment-round",
                AgencyFactChanged.of(
                        AGENCY,
                        "recruitment-round/TD2025-1",
                        1,
                        new AgencyFactChanged.RecruitmentRound("TD2025-1", FROM, 2, 1)));
        samples.put(
                "family-survey",
                AgencyFactChanged.of(
                        AGENCY,
                        "family-survey/2025/NU",
                        1,
                        new AgencyFactChanged.FamilySurvey(2025, Sex.NU, 13, new BigDecimal("50.5"))));
        samples.put(
                "communication-product",
                AgencyFactChanged.of(
                        AGENCY,
                        "communication-product/SP2025-1-01",
                        2,
                        new AgencyFactChanged.CommunicationProduct(
                                "SP2025-1-01", ProductKind.TIN_BAI, ProductChannel.CONG_TTDT, true, FROM, TO, true)));
        samples.put(
                "anonymous-count",
                AgencyFactChanged.of(
                        AGENCY,
                        "anonymous-count/2025/BAO_LUC_GIA_DINH",
                        1,
                        new AgencyFactChanged.AnonymousCount(2025, AnonymousCountKind.BAO_LUC_GIA_DINH, 0)));
        samples.put("agency-fact-removed", AgencyFactChanged.removed(AGENCY, "recruitment-round/TD2025-1", 2));
        samples.put("indicator-series-changed", seriesChanged());
        samples.put("agency-counted", new AgencyCounted(AGENCY, 118, Instant.parse("2026-01-15T08:00:00Z")));
        samples.put("plan-published", planPublished());
        samples.put("records-read", recordsRead());
        return samples;
    }

    private static StaffChanged staffChanged() {
        return new StaffChanged(
                3,
                List.of(
                        new FactChange(FactKind.LEADERSHIP_POST, FactChange.Action.ADDED, FROM),
                        new FactChange(FactKind.PERSON, FactChange.Action.CORRECTED, null)),
                new StaffRecord(
                        UUID.fromString("0b2f6f0e-4c53-4c41-9a54-0a4f9d1c6a11"),
                        AGENCY,
                        Sex.NU,
                        YearMonth.of(1985, 2),
                        List.of(new StaffRecord.Employment(StaffType.CONG_CHUC, FROM, TO)),
                        List.of(new StaffRecord.Assignment("VP", FROM, TO)),
                        List.of(new StaffRecord.Grade("01.002", FROM, TO)),
                        List.of(new StaffRecord.LeadershipPost(
                                OrganisationLevel.PHONG, "VP", FROM, null, LocalDate.of(2025, 8, 31))),
                        List.of(new StaffRecord.PlanningEntry(
                                OrganisationLevel.SO, FROM, null, LocalDate.of(2026, 6, 30))),
                        List.of(new StaffRecord.PartyMembership(FROM, FROM.plusYears(1), TO)),
                        List.of(new StaffRecord.PartyCommitteeSeat(
                                PartyCommitteeRole.CHI_UY_VIEN, FROM, null, LocalDate.of(2025, 6, 30))),
                        List.of(new StaffRecord.JobFitAssessment(FROM, true)),
                        List.of(new StaffRecord.Training(TrainingKind.NGOAI_NGU, FROM, TO)),
                        List.of(new StaffRecord.Language("en", LanguageBasis.CHUNG_CHI, 4, FROM, TO)),
                        List.of(new StaffRecord.HealthCheck(HealthCheckKind.DINH_KY, FROM)),
                        List.of(new StaffRecord.Pregnancy(FROM, TO, 6, 5)),
                        List.of(new StaffRecord.Commitment(2025, FROM)),
                        LocalDate.of(2045, 2, 28)));
    }

    private static UnitChanged unitChanged() {
        return new UnitChanged(
                2,
                new UnitRecord(
                        AGENCY,
                        "TTDN",
                        List.of(
                                new UnitRecord.Period(
                                        "Tổ Thông tin đối ngoại", OrganisationLevel.PHONG, "VP", FROM, TO),
                                new UnitRecord.Period(
                                        "Phòng Biên phiên dịch",
                                        OrganisationLevel.PHONG,
                                        "TTDT",
                                        TO.plusDays(1),
                                        null))));
    }

    private static IndicatorSeriesChanged seriesChanged() {
        return new IndicatorSeriesChanged(
                AGENCY,
                "662-KH-SNgV",
                1,
                "1.1",
                "headline",
                "SNGV",
                MeasureKind.STOCK,
                118,
                Instant.parse("2026-01-15T08:00:00Z"),
                List.of(closedByTheCalendar(), closedInNovember()));
    }

    private static IndicatorSeriesChanged.Point closedByTheCalendar() {
        return new IndicatorSeriesChanged.Point(
                "2025-12-31",
                LocalDate.of(2025, 12, 31),
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(12),
                new BigDecimal("33.33333333"),
                IndicatorStatus.MISSED,
                BigDecimal.valueOf(35),
                1L,
                new IndicatorSeriesChanged.Shown(
                        Disclosure.OPEN,
                        BigDecimal.valueOf(4),
                        BigDecimal.valueOf(12),
                        new BigDecimal("33.33333333"),
                        IndicatorStatus.MISSED,
                        1L),
                null,
                null);
    }

    private static IndicatorSeriesChanged.Point closedInNovember() {
        return new IndicatorSeriesChanged.Point(
                "2026-11-30",
                LocalDate.of(2026, 11, 30),
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(12),
                new BigDecimal("41.66666667"),
                IndicatorStatus.ACHIEVED,
                BigDecimal.valueOf(35),
                0L,
                null,
                "2026",
                LocalDate.of(2026, 1, 1));
    }

    private static RecordsRead recordsRead() {
        return new RecordsRead(
                AGENCY,
                Instant.parse("2026-01-15T08:00:00Z"),
                "indicator 4.1/headline",
                new RecordsRead.Reader(
                        "ban-vstbpn",
                        "7d1d2d6a-64bb-4a0e-9d3b-3c1f5f2f0a11",
                        "192.0.2.10",
                        "req-1",
                        "GET /api/v1/indicators/{code}/records"),
                List.of(UUID.fromString("3f0e8a52-5f0f-4d6c-9a4e-0c8f5f1f7a01")));
    }

    private static PlanPublished planPublished() {
        return new PlanPublished(
                "662-KH-SNgV",
                1,
                "662/KH-SNgV",
                LocalDate.of(2021, 9, 6),
                new PlanPublished.Text("Kế hoạch", "Plan"),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2030, 12, 31),
                List.of(new PlanPublished.Goal(
                        "1",
                        new PlanPublished.Text("Mục tiêu 1", "Goal 1"),
                        "I.2.a",
                        List.of(new PlanPublished.Indicator(
                                "1.1",
                                new PlanPublished.Text("Tỷ lệ nữ lãnh đạo", "Women in leadership"),
                                "I.2.a",
                                MeasureKind.STOCK,
                                PlanPublished.UnitOfMeasure.PERCENT,
                                false,
                                new PlanPublished.Target(
                                        PlanPublished.Rule.AT_LEAST,
                                        BigDecimal.valueOf(35),
                                        false,
                                        LocalDate.of(2025, 12, 31),
                                        LocalDate.of(2030, 12, 31)),
                                List.of(new PlanPublished.Reading(
                                        "headline",
                                        new PlanPublished.Text("Nữ lãnh đạo", "Women leaders"),
                                        PlanPublished.UnitOfMeasure.PERCENT,
                                        false)))))));
    }
}
