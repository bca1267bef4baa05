package eu.binome.security;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
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
 */
record RestCall(String method, String template, String type) {

    private static final Map<String, Class<? extends Annotation>> METHODS = Map.of("GET", GET.class, "POST", POST.class, "PUT", PUT.class,
            "PATCH", PATCH.class, "DELETE", DELETE.class);
    /** A token is no id: whoever has it was invited. Editions of guides are for everybody. */
    private static final Set<String> OPEN = Set.of("/api/invitations/{token}", "/api/guide-editions/{edition}",
            "/api/guide-editions/{edition}/pdf");

    /** All calls with an id in their address. */
    static List<RestCall> all() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("eu.binome").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).flatMap(RestCall::of)
                .filter(call -> call.template().contains("{") && !OPEN.contains(call.template())).toList();
    }

    private static Stream<RestCall> of(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> METHODS.entrySet().stream()
                .filter(verb -> method.isAnnotatedWith(verb.getValue()))
                .map(verb -> new RestCall(verb.getKey(), template(resource, method), type(resource, method))));
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

    String address(String id) {
        return template.replaceAll("\\{[^}]*}", id);
    }

    String body() {
        return method.equals("GET") || method.equals("DELETE") ? "" : "{}";
    }
}
