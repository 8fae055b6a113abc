package vn.hatinh.indicators.engine.plan;

import java.util.List;

/** Mục tiêu: a group of indicators. */
public record Goal(String code, Text title, String clause, List<Indicator> indicators) {

    public Goal {
        indicators = List.copyOf(indicators);
    }
}
