package vn.hatinh.support.problem;

import java.net.URI;
import java.util.UUID;

import org.jboss.logging.Logger;

/** Faults of the service itself, and of the database behind it. */
final class UnexpectedProblems {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class);

    private UnexpectedProblems() {}

    /**
     * Logs the fault under a new number and returns a problem that names only the number. A database that is away will
     * come back, so the caller is told to try again instead.
     */
    static Problem log(Throwable fault) {
        UUID id = UUID.randomUUID();
        if (DatabaseOutage.isBehind(fault)) {
            LOG.warnf("The database is away %s: %s", id, fault);
            return StatusProblems.of(503)
                    .withDetail(new Text(
                            "Cơ sở dữ liệu đang gián đoạn, xin thử lại sau ít phút",
                            "The database is away, please try again in a few minutes"))
                    .withInstance(URI.create("urn:uuid:" + id));
        }
        LOG.errorf(fault, "Unexpected fault %s", id);
        return StatusProblems.of(500)
                .withDetail(new Text(
                        "Xin báo mã lỗi " + id + " cho người quản trị",
                        "Please tell the administrator the number " + id))
                .withInstance(URI.create("urn:uuid:" + id));
    }
}
