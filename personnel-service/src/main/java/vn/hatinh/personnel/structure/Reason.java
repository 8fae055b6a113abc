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

/** Why something is done, for the audit trail; for example the number of the decision. */
@Pattern(regexp = "\\P{Cntrl}{0,500}") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@interface Reason {

    String message() default "Tối đa 500 ký tự in được / At most 500 printable characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
