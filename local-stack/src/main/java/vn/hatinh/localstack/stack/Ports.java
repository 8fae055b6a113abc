package vn.hatinh.localstack.stack;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

import vn.hatinh.localstack.server.FreePorts;

/** Where everything listens, on localhost. */
public record Ports(int postgres, int kafka, int keycloak, int personnel, int indicators, int reporting) {

    /** Any that are free now. */
    public static Ports anyFree() {
        int[] free = FreePorts.next(6);
        return new Ports(free[0], free[1], free[2], free[3], free[4], free[5]);
    }

    public int of(Service service) {
        return switch (service) {
            case PERSONNEL -> personnel;
            case INDICATORS -> indicators;
            case REPORTING -> reporting;
        };
    }

    public URI address(Service service) {
        return URI.create("http://localhost:" + of(service));
    }

    /** Those on which somebody else listens. */
    List<Integer> taken() {
        return IntStream.of(postgres, kafka, keycloak, personnel, indicators, reporting)
                .filter(port -> !FreePorts.isFree(port))
                .boxed()
                .toList();
    }
}
