package vn.hatinh.support.problem;

import java.net.URI;
import java.util.UUID;

import org.jboss.logging.Logger;

import io.quarkus.oidc.OIDCException;

/** Faults of the service itself, and of the database and the login server behind it. */
final class UnexpectedProblems {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class);

    private UnexpectedProblems() {}

    /**
     * Logs the fault under a new number and returns a problem that names only the number. A database or a login server that
     * is away will come back, so the caller is told to try again instead.
     */
    static Problem log(Throwable fault) {
        UUID id = UUID.randomUUID();
        if (DatabaseOutage.isBehind(fault)) {
            return away(
                    id,
                    fault,
                    new Text(
                            "Cơ sở dữ liệu đang gián đoạn, xin thử lại sau ít phút",
                            "The database is away, please try again in a few minutes"));
        }
        if (fault instanceof OIDCException) {
            return away(
                    id,
                    fault,
                    new Text(
                            "Máy chủ đăng nhập đang gián đoạn, xin thử lại sau ít phút",
                            "The login server is away, please try again in a few minutes"));
        }
        LOG.errorf(fault, "Unexpected fault %s", id);
        return StatusProblems.of(500)
                .withDetail(new Text(
                        "Xin báo mã lỗi " + id + " cho người quản trị",
                        "Please tell the administrator the number " + id))
                .withInstance(URI.create("urn:uuid:" + id));
    }

    private static Problem away(UUID id, Throwable fault, Text what) {
        LOG.warnf("%s %s: %s", what.en(), id, fault);
        return StatusProblems.of(503).withDetail(what).withInstance(URI.create("urn:uuid:" + id));
    }
}
