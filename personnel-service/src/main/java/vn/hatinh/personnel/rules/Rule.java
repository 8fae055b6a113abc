package vn.hatinh.personnel.rules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that facts are checked by, however they come.
 *
 * @param code as errors name it; {@code urn:problem:<code>} is the type of a problem that breaks this rule only
 * @param applies what is checked by it
 */
@Schema(description = "Một quy tắc nghiệp vụ / A rule of the domain")
public record Rule(
        @Schema(examples = "outside-employment") String code,
        @Schema(examples = "urn:problem:outside-employment") String type,

        @Schema(
                examples = "record",
                enumeration = {"value", "fact", "record", "sheet", "units", "agency"})
        String applies,

        String vi,
        String en) {}
