package vn.hatinh.personnel.agency;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.agency.AgencyCode;

/**
 * An agency as the API shows it.
 *
 * @param name on the day asked for; null when nobody has named it for that day
 * @param parent code of the agency above, whether it is in this registry or not; null for level one
 */
@Schema(description = "Cơ quan / An agency")
public record AgencyAnswer(
        @Schema(examples = "H27.13") String code,
        @Schema(examples = "Sở Ngoại vụ") String name,
        @Schema(examples = "H27") String parent,
        @Schema(examples = "1") long revision,
        List<AgencyForm.Name> names) {

    static AgencyAnswer of(Agency agency, LocalDate day) {
        return new AgencyAnswer(
                agency.code(),
                agency.nameOn(day).orElse(null),
                new AgencyCode(agency.code()).above().map(AgencyCode::value).orElse(null),
                agency.revision(),
                agency.names().stream()
                        .map(name -> new AgencyForm.Name(name.name(), name.from(), name.to()))
                        .toList());
    }
}
