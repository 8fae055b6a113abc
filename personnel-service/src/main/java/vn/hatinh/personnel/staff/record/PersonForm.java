package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.staff.Person;
import vn.hatinh.personnel.staff.form.Written;

/** What is to be corrected about a person; what is missing stays as it is. */
@Schema(description = "Thông tin cần sửa, thiếu thì giữ nguyên / What to correct, what is missing stays")
public record PersonForm(
        @Schema(description = "Họ và tên / Full name", examples = "Nguyễn Thị An") @Size(min = 1, max = 500) String fullName,

        @Schema(description = "Giới tính / Sex", examples = "NU")
        Sex sex,

        @Schema(description = "Ngày sinh / Birth date", examples = "1985-05-17")
        LocalDate birthDate) {

    public Person applyTo(Person person) {
        return new Person(
                fullName == null ? person.fullName() : Written.text(fullName),
                sex == null ? person.sex() : sex,
                birthDate == null ? person.birthDate() : birthDate);
    }
}
