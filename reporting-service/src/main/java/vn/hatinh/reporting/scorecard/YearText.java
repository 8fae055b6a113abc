package vn.hatinh.reporting.scorecard;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/**
 * A year in a request. Taken as a string, because the framework answers a number that it cannot read with 404 and no
 * word about the field.
 */
@NotNull @Pattern(regexp = "\\d{4}") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(PARAMETER)
@Retention(RUNTIME)
public @interface YearText {

    String message() default "Cần năm gồm bốn chữ số, ví dụ 2025 / A year of four digits is needed, such as 2025";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
