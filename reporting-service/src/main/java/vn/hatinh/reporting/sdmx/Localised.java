package vn.hatinh.reporting.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.hatinh.contracts.indicators.PlanPublished.Text;

/** In which language an asker reads; messages carry every text in both besides. */
public enum Localised {
    VI,
    EN;

    /** The first of the asker's languages that there is; Vietnamese when there is none. */
    public static Localised of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(locale -> locale.getLanguage().toUpperCase(Locale.ROOT))
                .filter(language -> List.of(VI.name(), EN.name()).contains(language))
                .findFirst()
                .map(Localised::valueOf)
                .orElse(VI);
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String of(Text text) {
        return this == VI ? text.vi() : text.en();
    }

    /** The text in all languages, by language. */
    public static Map<String, String> all(Text text) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(VI.tag(), text.vi());
        all.put(EN.tag(), text.en());
        return all;
    }

    /** All languages, the asker's first. */
    public List<String> tags() {
        return this == VI ? List.of(VI.tag(), EN.tag()) : List.of(EN.tag(), VI.tag());
    }
}
