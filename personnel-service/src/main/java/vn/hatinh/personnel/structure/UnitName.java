package vn.hatinh.personnel.structure;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** A name as a workbook allows it. */
@Pattern(regexp = "(?=.*\\S)\\P{Cntrl}{1,500}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@interface UnitName {

    String message() default "Phải là tên từ 1 đến 500 ký tự in được / Must be a name of 1 to 500 printable characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
