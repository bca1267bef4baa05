package eu.binome.security;

import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/**
 * One call of the REST interface that names an object, found by its annotations.
 *
 * @param template its address with {@code {names}} for ids
 * @param needs    the permissions that the services it calls ask for
 */
record RestCall(String method, String template, String type, Set<Permission> needs) {

    static final String ABSENT = "999999999";

    private static final Pattern PLACE = Pattern.compile("([^/]+)/\\{\\w+}");
    private static final Map<String, Class<? extends Annotation>> METHODS = Map.of("GET", GET.class, "POST", POST.class, "PUT", PUT.class,
            "PATCH", PATCH.class, "DELETE", DELETE.class);
    /** A token is no id: whoever has it was invited. Editions of guides are for everybody. */
    private static final Set<String> OPEN = Set.of("/api/invitations/{token}", "/api/guide-editions/{edition}",
            "/api/guide-editions/{edition}/pdf");

    private static final JavaClasses APPLICATION = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.binome");

    /** The simple names of all records that are ids of objects. */
    static Set<String> idTypes() {
        return APPLICATION.stream().filter(type -> type.isAssignableTo(ScopedId.class) && !type.isInterface()).map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** All calls with an id in their address. */
    static List<RestCall> all() {
        return APPLICATION.stream().filter(type -> type.isAnnotatedWith(Path.class)).flatMap(RestCall::of)
                .filter(call -> call.template().contains("{") && !OPEN.contains(call.template()))
                .filter(call -> !call.needs().contains(Permission.ADMINISTER_PLATFORM)).toList();
    }

    private static Stream<RestCall> of(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> METHODS.entrySet().stream()
                .filter(verb -> method.isAnnotatedWith(verb.getValue()))
                .map(verb -> new RestCall(verb.getKey(), template(resource, method), type(resource, method),
                        needs(method, EnumSet.noneOf(Permission.class), new HashSet<>()))));
    }

    private static String template(JavaClass resource, JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/api/" + resource.getAnnotationOfType(Path.class).value() + "/" + own)
                .replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}").replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static String type(JavaClass resource, JavaMethod method) {
        Optional<Consumes> consumes = method.tryGetAnnotationOfType(Consumes.class).or(() -> resource.tryGetAnnotationOfType(Consumes.class));
        return consumes.map(types -> types.value()[0]).orElse("application/json");
    }

    /** Those of the services that the method calls, also by way of other methods of its resource. */
    private static Set<Permission> needs(JavaMethod method, Set<Permission> found, Set<JavaMethod> seen) {
        if (seen.add(method)) {
            method.getMethodCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()).forEach(called -> {
                called.tryGetAnnotationOfType(Requires.class).ifPresent(door -> found.add(door.value()));
                if (called.getOwner().equals(method.getOwner())) {
                    needs(called, found, seen);
                }
            });
        }
        return found;
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** What its ids are of, each by the part of the address before it, such as {@code practices}. */
    List<String> kinds() {
        return PLACE.matcher(template).results().map(place -> place.group(1)).toList();
    }

    /** The kind of the object that it is about, which is the last one named. */
    String kind() {
        return kinds().getLast();
    }

    /** Its address with an id for each kind. */
    String address(Map<String, String> ids) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(place.group(1) + "/" + idOf(place.group(1), ids)))
                + (type.endsWith("octet-stream") ? "?name=words.txt" : "");
    }

    /** What its owner could send with it, with the same ids. */
    String body(Map<String, String> ids) {
        return RestBodies.of(method + " " + template).map(body -> RestBodies.filled(body, ids))
                .orElseThrow(() -> new IllegalStateException("rest-bodies.txt has no line for " + method + " " + template));
    }

    private static String idOf(String kind, Map<String, String> ids) {
        return Optional.ofNullable(ids.get(kind)).orElseThrow(() -> new IllegalStateException("no id for " + kind));
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
