package vn.hatinh.personnel.rest;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** A code of a person or a unit, or its beginning: as long as a workbook allows, without what no database stores. */
@Pattern(regexp = "\\P{Cntrl}{1,50}") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Code {

    String message() default "Phải là mã từ 1 đến 50 ký tự in được / Must be a code of 1 to 50 printable characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
