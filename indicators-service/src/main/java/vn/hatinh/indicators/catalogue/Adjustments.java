package vn.hatinh.indicators.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * What an activation has otherwise than the plan's file. Empty members leave the file's.
 *
 * @param headlines for an indicator's code the id of the reading that the target speaks of
 * @param settings for the name of a setting its value
 * @param scope staff types that count
 * @param cutOffs on which days years and half-years are closed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Adjustments(
        SortedMap<String, String> headlines,
        SortedMap<String, Long> settings,
        SortedSet<String> scope,
        List<CutOffEntry> cutOffs) {

    public static final Adjustments NONE = new Adjustments(null, null, null, null);

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    public Adjustments {
        headlines = headlines == null ? new TreeMap<>() : new TreeMap<>(headlines);
        settings = settings == null ? new TreeMap<>() : new TreeMap<>(settings);
        scope = scope == null ? new TreeSet<>() : new TreeSet<>(scope);
        cutOffs = cutOffs == null ? List.of() : List.copyOf(cutOffs);
    }

    public static Adjustments of(
            Map<String, String> headlines, Map<String, Long> settings, Set<String> scope, List<CutOffEntry> cutOffs) {
        return new Adjustments(
                headlines == null ? null : new TreeMap<>(headlines),
                settings == null ? null : new TreeMap<>(settings),
                scope == null ? null : new TreeSet<>(scope),
                cutOffs);
    }

    /** @param json as {@link #json} wrote it */
    public static Adjustments of(String json) {
        try {
            return JSON.readValue(json, Adjustments.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored adjustments cannot be read", e);
        }
    }

    /** Equal adjustments have equal text. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("adjustments have no JSON form", e);
        }
    }
}
