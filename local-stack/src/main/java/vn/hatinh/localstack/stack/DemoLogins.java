package vn.hatinh.localstack.stack;

import java.util.List;

/**
 * The logins of the realm file that only a stack on one's own machine has, where nobody else reaches them. A real system
 * leaves them switched off.
 */
public final class DemoLogins {

    /** Of every demo user and of Keycloak's administrator. */
    public static final String PASSWORD = "Thu-nghiem-662";

    /** Client by which people's programs log in. */
    public static final String CLIENT = "gender-equality-cli";

    /** May do what this stack shows: has the roles hr-officer, health-officer, committee and director. */
    public static final String DEMO = "demo";

    /** A program of another system, with the role reader for the whole province. */
    public static final String DASHBOARD = "provincial-dashboard";

    public static final String DASHBOARD_SECRET = "bi-mat-thu-nghiem-662";

    /** Of Keycloak itself. */
    public static final String ADMINISTRATOR = "keycloak-admin";

    /** Named as their roles, but for the first two, which have several. */
    public static final List<String> USERS = List.of(
            DEMO,
            "hr-and-health",
            "hr-officer",
            "health-officer",
            "committee",
            "director",
            "reader",
            "auditor",
            "admin");

    private DemoLogins() {}
}
