package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.rest.IsoDate;
import vn.hatinh.support.rest.PlainText;

/** What a list of people may be narrowed down to. */
public class StaffListParams {

    @Parameter(
            description = "Chỉ những người đang hưởng lương ngày này; loại và đơn vị là của ngày này. "
                    + "Trống: mọi hồ sơ, loại và đơn vị của hôm nay / Only who was on payroll that day, with the type and "
                    + "unit of that day. Empty: every record, with the type and unit of today",
            example = "2025-12-31")
    @Schema(format = "date")
    @QueryParam("on")
    @IsoDate
    String on;

    @Parameter(
            description = "Mã đơn vị: người của đơn vị và các đơn vị bên dưới / "
                    + "Unit code: the people of the unit and of the units below it",
            example = "VP")
    @QueryParam("unit")
    @Code
    String unit;

    @Parameter(description = "Giới tính / Sex")
    @Schema(enumeration = {"NU", "NAM"})
    @QueryParam("sex")
    @Pattern(regexp = "NU|NAM") String sex;

    @Parameter(description = "Loại / Kind of employment")
    @Schema(enumeration = {"CAN_BO", "CONG_CHUC", "VIEN_CHUC", "HOP_DONG"})
    @QueryParam("type")
    @Pattern(regexp = "CAN_BO|CONG_CHUC|VIEN_CHUC|HOP_DONG") String type;

    @Parameter(
            description = "Mã ngẫu nhiên mà indicators-service nêu, lặp lại được / Random id that indicators-service "
                    + "tells, may be repeated",
            example = "3f0e8a52-5f0f-4d6c-9a4e-0c8f5f1f7a01")
    @Schema(type = SchemaType.ARRAY, format = "uuid")
    @QueryParam("id")
    @Size(max = 100) List<
                    @org.hibernate.validator.constraints.UUID(
                            message = "cần một mã ngẫu nhiên (UUID) / expected a random id (UUID)")
                    String>
            id;

    @Parameter(description = "Mã CBCCVC bắt đầu bằng / Beginning of the staff code", example = "CB00")
    @QueryParam("q")
    @Code
    String q;

    @Parameter(
            description =
                    "Một phần họ tên, không phân biệt hoa thường và dấu / Part of the name, whatever its case and "
                            + "accents",
            example = "nguyen thi")
    @QueryParam("name")
    @PlainText(max = 100)
    String name;

    @Parameter(description = "Cấp của chức vụ đang giữ / Level of the leadership post held")
    @Schema(enumeration = {"SO", "PHONG", "DON_VI_TRUC_THUOC"})
    @QueryParam("level")
    @Pattern(regexp = "SO|PHONG|DON_VI_TRUC_THUOC") String level;

    @Parameter(
            description = "Thứ tự: code, name (theo tên rồi họ), birthDate; dấu - đứng trước: ngược lại / "
                    + "Order: code, name (given name first), birthDate; descending with a - in front")
    @Schema(
            enumeration = {"code", "-code", "name", "-name", "birthDate", "-birthDate"},
            defaultValue = "code")
    @QueryParam("sort")
    @DefaultValue("code")
    @Pattern(regexp = "-?(code|name|birthDate)")
    String sort;

    /** Whether the list would tell what only the officer for staff may know. */
    boolean needsPersonalData() {
        return type != null || level != null || sort.endsWith("birthDate");
    }

    LocalDate dayOr(LocalDate today) {
        return on == null ? today : LocalDate.parse(on);
    }

    /**
     * @param unitsFrom finds the codes of a unit and of all units below it
     */
    StaffFilter filter(String agency, LocalDate day, Function<String, Set<String>> unitsFrom) {
        return new StaffFilter(
                agency,
                day,
                on != null,
                Optional.ofNullable(unit).map(unitsFrom),
                Optional.ofNullable(sex).map(Sex::valueOf),
                Optional.ofNullable(type).map(StaffType::valueOf),
                Optional.ofNullable(level).map(OrganisationLevel::valueOf),
                Optional.of(id)
                        .filter(given -> !given.isEmpty())
                        .map(given -> given.stream().map(UUID::fromString).collect(Collectors.toSet())),
                Optional.ofNullable(q),
                Optional.ofNullable(name).map(NameKey::of),
                StaffOrder.of(sort));
    }
}
