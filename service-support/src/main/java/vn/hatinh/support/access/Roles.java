package vn.hatinh.support.access;

/** Roles of the tokens, for {@code @RolesAllowed}. An endpoint that names none is closed to everybody. */
public final class Roles {

    /** Reads and writes facts about staff, except those about health. */
    public static final String HR_OFFICER = "hr-officer";

    /** Reads and writes dates of health checks and pregnancies. */
    public static final String HEALTH_OFFICER = "health-officer";

    /** Ban VSTBPN: every indicator with its explanation, the action plan, drafts of reports. */
    public static final String COMMITTEE = "committee";

    /** Approves and issues reports. */
    public static final String DIRECTOR = "director";

    /** Published figures of whole agencies; what other systems of the province get. */
    public static final String READER = "reader";

    /** The audit trail, and nothing else. */
    public static final String AUDITOR = "auditor";

    /** Plans, code lists, agencies. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
