package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.party.PartyMembership;

/** Party membership as the API shows and takes it. */
@Schema(description = "Đảng viên / Party membership")
public record StaffPartyMembership(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Ngày kết nạp / Day of admission", examples = "2012-02-03") @NotNull LocalDate admitted,

        @Schema(description = "Ngày chính thức / Day of full membership", examples = "2013-02-03")
        LocalDate official,

        @Schema(description = "Ngày ra khỏi Đảng / Last day of membership", examples = "2024-06-30")
        LocalDate left) {

    public static StaffPartyMembership of(Long id, PartyMembership fact, EndRule ends) {
        return new StaffPartyMembership(id, fact.admitted(), fact.official(), fact.left());
    }

    public PartyMembership toFact() {
        return new PartyMembership(admitted, official, left);
    }

    public static PartyMembership ended(PartyMembership fact, LocalDate lastDay) {
        return new PartyMembership(fact.admitted(), fact.official(), lastDay);
    }
}
