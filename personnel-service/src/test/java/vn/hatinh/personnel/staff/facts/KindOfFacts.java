package vn.hatinh.personnel.staff.facts;

import java.util.Map;

import vn.hatinh.support.access.Roles;

/** Each kind of facts with a fact of {@link vn.hatinh.personnel.testing.StaffApi#registersSomebody()}, right and wrong. */
enum KindOfFacts {
    EMPLOYMENT(
            "employment",
            Map.of("type", "HOP_DONG", "from", "2008-01-01", "to", "2009-12-31"),
            Map.of("type", "VIEN_CHUC", "from", "2008-01-01", "to", "2009-12-31"),
            Map.of("type", "HOP_DONG", "from", "2011-01-01"),
            "overlap"),
    ASSIGNMENTS(
            "assignments",
            Map.of("unit", "VP", "from", "2011-01-01"),
            Map.of("unit", "SO", "from", "2011-01-01"),
            Map.of("unit", "VP", "from", "2009-01-01"),
            "outside-employment"),
    GRADES(
            "grades",
            Map.of("grade", "01.003", "from", "2011-01-01"),
            Map.of("grade", "01.002", "from", "2011-01-01"),
            Map.of("grade", "01.003", "from", "2011-01-01", "to", "2010-12-31"),
            "ends-before-begin"),
    LEADERSHIP_POSTS(
            "leadership-posts",
            Map.of("title", "Trưởng phòng", "level", "PHONG", "unit", "VP", "from", "2020-01-01"),
            Map.of("title", "Phó Trưởng phòng", "level", "PHONG", "unit", "VP", "from", "2020-01-01"),
            Map.of("title", "Trưởng phòng", "level", "PHONG", "unit", "VP", "from", "2001-01-01"),
            "outside-employment"),
    PLANNING_ENTRIES(
            "planning-entries",
            Map.of("title", "Phó Giám đốc", "level", "SO", "from", "2021-01-01"),
            Map.of("title", "Giám đốc", "level", "SO", "from", "2021-01-01"),
            Map.of("title", "Giám đốc", "level", "SO", "from", "2021-01-01", "to", "2020-12-31"),
            "ends-before-begin"),
    PARTY_MEMBERSHIPS(
            "party-memberships",
            Map.of("admitted", "2011-01-01", "left", "2012-12-31"),
            Map.of("admitted", "2011-02-01", "left", "2012-12-31"),
            Map.of("admitted", "2014-01-01"),
            "overlap"),
    PARTY_COMMITTEE_SEATS(
            "party-committee-seats",
            Map.of("role", "CHI_UY_VIEN", "from", "2020-05-01"),
            Map.of("role", "BI_THU", "from", "2020-05-01"),
            Map.of("role", "BI_THU", "from", "2012-05-01"),
            "not-a-party-member"),
    JOB_FIT_ASSESSMENTS(
            "job-fit-assessments",
            Map.of("on", "2024-12-15", "suitable", true),
            Map.of("on", "2024-12-15", "suitable", false),
            Map.of("on", "1900-12-15", "suitable", true),
            "date-out-of-range"),
    TRAININGS(
            "trainings",
            Map.of("kind", "TIN_HOC", "course", "Tin học cơ bản", "from", "2022-09-05"),
            Map.of("kind", "TIN_HOC", "course", "Tin học nâng cao", "from", "2022-09-05"),
            Map.of("kind", "TIN_HOC", "course", "Tin học", "from", "2022-09-05", "level", "TRUNG_CAP"),
            "level-of-another-kind"),
    LANGUAGES(
            "languages",
            Map.of("language", "en", "basis", "CHUNG_CHI", "level", 3, "issued", "2022-03-01"),
            Map.of("language", "en", "basis", "CHUNG_CHI", "level", 4, "issued", "2022-03-01"),
            Map.of("language", "en", "basis", "CHUNG_CHI", "issued", "2022-03-01"),
            "required"),
    HEALTH_CHECKS(
            "health-checks",
            Map.of("on", "2024-05-20", "kind", "DINH_KY"),
            Map.of("on", "2024-05-20", "kind", "PHU_KHOA"),
            Map.of("on", "2101-05-20", "kind", "DINH_KY"),
            "date-out-of-range"),
    PREGNANCIES(
            "pregnancies",
            Map.of("notified", "2023-02-01", "leavesRequested", 5, "leavesGranted", 4),
            Map.of("notified", "2023-02-01", "leavesRequested", 5, "leavesGranted", 5),
            Map.of("notified", "2023-02-01", "leavesRequested", 5, "leavesGranted", 6),
            "more-than-possible"),
    COMMITMENTS(
            "commitments",
            Map.of("year", 2025, "signed", "2025-01-10"),
            Map.of("year", 2025, "signed", "2025-01-13"),
            Map.of("year", 2025, "signed", "1899-01-13"),
            "date-out-of-range");

    final String path;
    final Map<String, Object> fact;
    final Map<String, Object> corrected;
    final Map<String, Object> forbidden;
    final String rule;

    KindOfFacts(
            String path,
            Map<String, Object> fact,
            Map<String, Object> corrected,
            Map<String, Object> forbidden,
            String rule) {
        this.path = path;
        this.fact = fact;
        this.corrected = corrected;
        this.forbidden = forbidden;
        this.rule = rule;
    }

    boolean hasEnd() {
        return this != JOB_FIT_ASSESSMENTS && this != HEALTH_CHECKS && this != COMMITMENTS;
    }

    /** The role that works with it. */
    String role() {
        return this == HEALTH_CHECKS || this == PREGNANCIES ? Roles.HEALTH_OFFICER : Roles.HR_OFFICER;
    }
}
