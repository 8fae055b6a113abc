package vn.hatinh.reporting.scorecard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.settings.YamlResource;

/** What each status is called. */
public final class StatusTexts {

    private static final String RESOURCE = "scorecard/statuses.yaml";

    private final Map<IndicatorStatus, Text> texts;

    private StatusTexts(Map<IndicatorStatus, Text> texts) {
        this.texts = new EnumMap<>(texts);
    }

    /** Fails when a status has no text, so that the service does not start without. */
    public static StatusTexts load() {
        Texts read = YamlResource.read(RESOURCE, Texts.class);
        Arrays.stream(IndicatorStatus.values())
                .filter(status -> !read.statuses().containsKey(status))
                .findFirst()
                .ifPresent(status -> {
                    throw new IllegalStateException(RESOURCE + ": no text for " + status);
                });
        return new StatusTexts(read.statuses());
    }

    public Text of(IndicatorStatus status) {
        return texts.get(status);
    }

    private record Texts(Map<IndicatorStatus, Text> statuses) {}
}
