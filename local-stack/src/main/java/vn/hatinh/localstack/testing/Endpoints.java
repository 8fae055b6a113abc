package vn.hatinh.localstack.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** What the resources of the module under test say of themselves. */
public final class Endpoints {

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String CONSUMES = "jakarta.ws.rs.Consumes";
    private static final String PRODUCES = "jakarta.ws.rs.Produces";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String AUTHENTICATED = "io.quarkus.security.Authenticated";

    /** Holds for every service. */
    public static final ArchRule EACH_SAYS_WHO_MAY_USE_IT = methods()
            .that()
            .areMetaAnnotatedWith(HTTP_METHOD)
            .should()
            .beAnnotatedWith(ROLES_ALLOWED)
            .orShould()
            .beAnnotatedWith(AUTHENTICATED)
            .orShould()
            .beDeclaredInClassesThat(annotatedWith(ROLES_ALLOWED).or(annotatedWith(AUTHENTICATED)))
            .because("an endpoint without a rule is closed, and was forgotten");

    private static final Path CLASSES = Path.of("target", "classes");
    /** {@code {name}} or {@code {name:regular expression}} */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]*))?}");

    private static final List<String> EXAMPLES = List.of("1", "2025", "abc", "pdf", "A1");

    private Endpoints() {}

    static List<Endpoint> all() {
        return new ClassFileImporter()
                .importPath(CLASSES).stream()
                        .filter(type -> type.isAnnotatedWith(PATH))
                        .flatMap(Endpoints::of)
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList();
    }

    /** With those that it inherits. */
    private static Stream<Endpoint> of(JavaClass resource) {
        return resource.getAllMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(HTTP_METHOD)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE))
                .map(method -> endpoint(resource, method));
    }

    private static Endpoint endpoint(JavaClass resource, JavaMethod method) {
        return new Endpoint(
                httpMethod(method),
                example(path(resource, method)),
                nearest(resource, method, CONSUMES).map(types -> types.get(0)).orElse("application/json"),
                nearest(resource, method, PRODUCES).orElse(List.of()).contains("text/event-stream"),
                !method.getOwner().equals(resource),
                roles(resource, method));
    }

    private static String httpMethod(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HTTP_METHOD))
                .map(type -> type.getSimpleName())
                .findFirst()
                .orElseThrow();
    }

    private static String path(JavaClass resource, JavaMethod method) {
        String ofMethod = values(method, PATH).map(path -> path.get(0)).orElse("");
        return part(values(resource, PATH).orElseThrow().get(0)) + part(ofMethod);
    }

    /** With a slash before it and none behind. */
    private static String part(String path) {
        String stripped = path.replaceAll("^/|/$", "");
        return stripped.isEmpty() ? "" : "/" + stripped;
    }

    private static String example(String path) {
        return VARIABLE.matcher(path).replaceAll(Endpoints::exampleOf);
    }

    private static String exampleOf(MatchResult variable) {
        String form = variable.group(1);
        if (form == null) {
            return EXAMPLES.get(0);
        }
        return Stream.concat(Stream.of(form.split("\\|")), EXAMPLES.stream())
                .filter(candidate -> candidate.matches(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No example of " + form));
    }

    private static List<String> roles(JavaClass resource, JavaMethod method) {
        if (method.isAnnotatedWith(AUTHENTICATED)) {
            return Tokens.ALL_ROLES;
        }
        return nearest(resource, method, ROLES_ALLOWED)
                .orElse(resource.isAnnotatedWith(AUTHENTICATED) ? Tokens.ALL_ROLES : List.of());
    }

    /** What the method says counts before what its resource says. */
    private static Optional<List<String>> nearest(JavaClass resource, JavaMethod method, String annotation) {
        return values(method, annotation).or(() -> values(resource, annotation));
    }

    private static Optional<List<String>> values(HasAnnotations<?> element, String annotation) {
        return element.getAnnotations().stream()
                .filter(candidate -> candidate.getRawType().getName().equals(annotation))
                .findFirst()
                .flatMap(Endpoints::value);
    }

    private static Optional<List<String>> value(JavaAnnotation<?> annotation) {
        return annotation
                .get("value")
                .map(value -> value instanceof Object[] several
                        ? Arrays.stream(several).map(Object::toString).toList()
                        : List.of(value.toString()));
    }
}
