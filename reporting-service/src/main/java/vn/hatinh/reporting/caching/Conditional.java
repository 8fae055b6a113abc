package vn.hatinh.reporting.caching;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/**
 * The endpoint's answer is made from what is kept about the agency of the request and nothing else, so it has an entity
 * tag, and who sends the tag back gets 304 before anything is composed.
 */
@NameBinding
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Conditional {

    /** The same for an answer with published figures alone. */
    @NameBinding
    @Target({TYPE, METHOD})
    @Retention(RUNTIME)
    @interface Figures {}
}
