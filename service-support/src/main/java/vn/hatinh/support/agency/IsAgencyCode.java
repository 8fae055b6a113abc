package vn.hatinh.support.agency;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** Text that {@link AgencyCode} can read, in the form of today or the older one. */
@Constraint(validatedBy = IsAgencyCode.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface IsAgencyCode {

    String message() default
            "Phải là mã định danh cơ quan, ví dụ H27.13, tối đa 35 ký tự / Must be an agency code such as H27.13, "
                    + "of 35 characters at most";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is no code and passes. */
    class Validator implements ConstraintValidator<IsAgencyCode, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || AgencyCode.parse(value).isPresent();
        }
    }
}
