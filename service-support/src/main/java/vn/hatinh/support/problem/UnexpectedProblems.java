package vn.hatinh.support.problem;

import java.net.URI;
import java.util.UUID;

import org.jboss.logging.Logger;

/** Faults of the service itself. */
final class UnexpectedProblems {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class);

    private UnexpectedProblems() {}

    /** Logs the fault under a new number and returns a problem that names only the number. */
    static Problem log(Throwable fault) {
        UUID id = UUID.randomUUID();
        LOG.errorf(fault, "Unexpected fault %s", id);
        return StatusProblems.of(500)
                .withDetail(new Text(
                        "Xin báo mã lỗi " + id + " cho người quản trị",
                        "Please tell the administrator the number " + id))
                .withInstance(URI.create("urn:uuid:" + id));
    }
}
