package vn.hatinh.support.rest;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/**
 * A date of the calendar as ISO 8601 writes it. Parameters take dates as text, since the framework answers 404 to a
 * parameter that it cannot convert.
 */
@Constraint(validatedBy = IsoDate.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface IsoDate {

    String message() default "Phải là ngày có thật, dạng 2025-12-31 / Must be a real date such as 2025-12-31";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is no date and passes. */
    class Validator implements ConstraintValidator<IsoDate, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            try {
                LocalDate.parse(value);
                // ISO 8601 knows years of more digits, the database does not
                return value.length() == "yyyy-MM-dd".length();
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
