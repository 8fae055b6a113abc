package vn.hatinh.indicators.rebuild;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Kafka does not answer; asking again later helps. */
final class BrokerUnavailableException extends ProblemException {

    private static final long serialVersionUID = 1L;

    BrokerUnavailableException(Exception cause) {
        super(Problem.of(
                503,
                "broker-unavailable",
                new Text("Hàng đợi sự kiện tạm thời không phản hồi", "The message broker does not answer for now")));
        initCause(cause);
    }
}
