package vn.hatinh.personnel.audit;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes values for the trail: members sorted, dates as ISO 8601, so that the same values are the same text. */
@ApplicationScoped
class AuditJson {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** An object of the members that are not null. */
    String write(String firstName, Object first, String secondName, Object second) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(firstName, first);
        members.put(secondName, second);
        members.values().removeIf(value -> value == null);
        try {
            return mapper.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
