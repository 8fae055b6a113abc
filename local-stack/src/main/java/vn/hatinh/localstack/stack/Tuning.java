package vn.hatinh.localstack.stack;

import java.util.List;

/** What the services' JVMs are to be good at. */
public enum Tuning {
    /** Ready in half the time; the best speed after hours of running matters elsewhere. */
    QUICK_START(List.of("-XX:TieredStopAtLevel=1")),
    /** As in production. */
    LONG_RUN(List.of());

    private final List<String> options;

    Tuning(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
