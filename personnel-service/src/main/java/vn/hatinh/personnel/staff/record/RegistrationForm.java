package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.personnel.staff.Person;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.staff.form.StaffEmployment;
import vn.hatinh.personnel.staff.form.Written;

/** Somebody who comes on the books. */
@Schema(description = "Người mới với thời gian làm việc đầu tiên / A new person with their first employment period")
public record RegistrationForm(
        @Schema(description = "Mã CBCCVC / Staff code", examples = "CB0100") @NotNull @Code
        String code,

        @Schema(description = "Họ và tên / Full name", examples = "Nguyễn Thị An") @NotBlank @Size(max = 500) String fullName,

        @Schema(description = "Giới tính / Sex", examples = "NU") @NotNull Sex sex,

        @Schema(description = "Ngày sinh / Birth date", examples = "1985-05-17") @NotNull LocalDate birthDate,

        @Schema(description = "Thời gian làm việc đầu tiên / First employment period") @NotNull @Valid StaffEmployment employment) {

    /** A new file with the person and the employment period. */
    public StaffFile open(String agency) {
        Person person = new Person(Written.text(fullName), sex, birthDate);
        StaffFile file = StaffFile.opened(new StaffMember(agency, UUID.randomUUID(), staffCode(), person));
        file.add(StaffFacts.EMPLOYMENT, employment.toFact());
        return file;
    }

    /** The code as it is stored. */
    public String staffCode() {
        return Written.text(code);
    }
}
