package vn.hatinh.support.access;

import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.settings.HomeSettings;

/** Who sent the current request. Usable within a request whose endpoint has a rule. */
@RequestScoped
public class Caller {

    private static final String USER_NAME = "preferred_username";
    private static final String CLIENT = "azp";

    private final SecurityIdentity identity;
    private final HomeSettings home;

    Caller(SecurityIdentity identity, HomeSettings home) {
        this.identity = identity;
        this.home = home;
    }

    /** Login of the person, or name of the program; for the audit trail and for logs. */
    public String name() {
        return Stream.of(USER_NAME, CLIENT)
                .map(this::claim)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** What the login stays known by when the name changes. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Whether the caller has to do with this agency. */
    public boolean covers(String agency) {
        return scope().covers(agency);
    }

    /**
     * The agency that the request is about: the one asked for, else the caller's only one, else the configured one.
     *
     * @param asked may be null or blank
     * @throws ProblemException 403 when the caller has nothing to do with it
     */
    public String agency(String asked) {
        AgencyScope scope = scope();
        String meant = asked == null || asked.isBlank() ? scope.only().orElse(home.defaultAgency()) : asked;
        if (!scope.covers(meant)) {
            throw notAllowed(meant);
        }
        return meant;
    }

    private static ProblemException notAllowed(String agency) {
        return ProblemException.of(
                        403,
                        "agency-not-allowed",
                        "Tài khoản không phụ trách cơ quan này",
                        "The login has nothing to do with this agency")
                .withErrors(List.of(new ProblemError(
                        AgencyScope.CLAIM,
                        "agency-not-allowed",
                        agency,
                        new Text(
                                "Chỉ nhận cơ quan ghi trong token và các cơ quan cấp dưới",
                                "Accepted: the agencies that the token names, and those below them"))));
    }

    private AgencyScope scope() {
        return AgencyScope.of(claim(AgencyScope.CLAIM));
    }

    private Object claim(String name) {
        Principal principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
