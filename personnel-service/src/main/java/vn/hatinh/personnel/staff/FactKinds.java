package vn.hatinh.personnel.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.personnel.FactKind;

/** What the API calls each kind of facts and their fields; the fields stand in the order of the sheet's columns. */
public enum FactKinds {
    EMPLOYMENT(FactKind.EMPLOYMENT, "employment", "fullName", "sex", "birthDate", "type", "from", "to"),
    ASSIGNMENTS(FactKind.ASSIGNMENT, "assignments", "unit", "position", "from", "to"),
    GRADES(FactKind.GRADE, "grades", "grade", "from", "to"),
    LEADERSHIP_POSTS(FactKind.LEADERSHIP_POST, "leadership-posts", "title", "level", "unit", "from", "to"),
    PLANNING_ENTRIES(FactKind.PLANNING_ENTRY, "planning-entries", "title", "level", "from", "to"),
    PARTY_MEMBERSHIPS(FactKind.PARTY_MEMBERSHIP, "party-memberships", "admitted", "official", "left"),
    PARTY_COMMITTEE_SEATS(FactKind.PARTY_COMMITTEE_SEAT, "party-committee-seats", "role", "from", "to"),
    JOB_FIT_ASSESSMENTS(FactKind.JOB_FIT_ASSESSMENT, "job-fit-assessments", "on", "suitable"),
    TRAININGS(FactKind.TRAINING, "trainings", "kind", "course", "from", "completed", "level"),
    LANGUAGES(FactKind.LANGUAGE, "languages", "language", "basis", "level", "issued", "expires"),
    HEALTH_CHECKS(FactKind.HEALTH_CHECK, "health-checks", "on", "kind"),
    PREGNANCIES(FactKind.PREGNANCY, "pregnancies", "notified", "ended", "leavesRequested", "leavesGranted"),
    COMMITMENTS(FactKind.COMMITMENT, "commitments", "year", "signed");

    private static final Map<FactKind, FactKinds> BY_KIND = new EnumMap<>(FactKind.class);

    static {
        for (FactKinds kinds : values()) {
            BY_KIND.put(kinds.kind, kinds);
        }
    }

    private final FactKind kind;
    private final String path;
    private final List<String> fields;

    FactKinds(FactKind kind, String path, String... fields) {
        this.kind = kind;
        this.path = path;
        this.fields = List.of(fields);
    }

    public static FactKinds of(FactKind kind) {
        return BY_KIND.get(kind);
    }

    public FactKind kind() {
        return kind;
    }

    /** As paths of the API call it. */
    public String path() {
        return path;
    }

    /** The field of a column after that of the staff code. */
    String field(int column) {
        return fields.get(column);
    }
}
