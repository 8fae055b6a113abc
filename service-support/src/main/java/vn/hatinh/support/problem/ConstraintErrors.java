package vn.hatinh.support.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.validation.ConstraintViolation;

/** Broken constraints as errors of a problem. */
public final class ConstraintErrors {

    private ConstraintErrors() {}

    /** By place, so that the same request is answered the same. */
    public static List<ProblemError> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ConstraintErrors::error)
                .sorted(Comparator.comparing(ProblemError::pointer).thenComparing(ProblemError::code))
                .toList();
    }

    private static ProblemError error(ConstraintViolation<?> violation) {
        return new ProblemError(
                ViolationPointer.of(violation.getPropertyPath()),
                ViolationTexts.code(violation),
                ViolationValues.shown(violation.getInvalidValue()),
                ViolationTexts.of(violation));
    }
}
