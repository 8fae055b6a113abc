package vn.hatinh.personnel.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/** What an agency is called, its whole history. */
@Schema(description = "Tên của cơ quan qua các thời kỳ / The names of an agency")
public record AgencyForm(@NotEmpty List<@NotNull @Valid Name> names) {

    /** A name between two dates, both inclusive. */
    @Schema(name = "AgencyNamePeriod")
    public record Name(
            @Schema(examples = "Sở Ngoại vụ") @NotNull @PlainText(max = 500)
            String name,

            @NotNull LocalDate from,
            LocalDate to) {}

    List<AgencyName> history() {
        return names.stream()
                .map(name -> new AgencyName(name.name(), name.from(), name.to()))
                .toList();
    }
}
