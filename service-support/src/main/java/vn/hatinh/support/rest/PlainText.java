package vn.hatinh.support.rest;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** Text of a bounded length that says something: not blank, and without the control characters no database stores. */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RUNTIME)
public @interface PlainText {

    /** Most characters. */
    int max();

    String message() default
            "Phải là văn bản không trống, tối đa {max} ký tự, không có ký tự điều khiển ngoài xuống dòng và tab / "
                    + "Must be text that is not blank, of {max} characters at most, without control characters other "
                    + "than line breaks and tabs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is no text and passes. */
    class Validator implements ConstraintValidator<PlainText, String> {

        private int max;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null
                    || (!value.isBlank()
                            && value.length() <= max
                            && value.chars().noneMatch(Validator::isUnwanted));
        }

        private static boolean isUnwanted(int character) {
            return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        }
    }
}
