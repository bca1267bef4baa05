package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import eu.binome.platform.Texts;
import eu.binome.security.Requires;
import eu.binome.security.ScopedId;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The audit trail tells in words what was done and on what: none of the acts that leave a line is without its sentence. */
class AuditWordsTest {

    private static final Pattern NOTED = Pattern.compile("notes\\.changed\\(\"(\\w+)");
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.binome");

    @Test
    void everyActHasItsSentence() {
        Set<String> acts = new TreeSet<>();
        CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(AuditWordsTest::leavesALine)
                .forEach(act -> acts.add("home.act." + act.getOwner().getSimpleName() + "." + act.getName()));
        assertEquals(List.of(), unsaid(acts));
    }

    @Test
    void everyKindOfObjectHasItsName() throws ReflectiveOperationException {
        Set<String> kinds = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.isAssignableTo(ScopedId.class) && type.reflect().isRecord()) {
                kinds.add("home.object." + tableOf(type.reflect()));
            }
        }
        assertEquals(List.of(), unsaid(kinds));
    }

    @Test
    void everyFieldThatIsNotedHasItsLabel() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                NOTED.matcher(Files.readString(source)).results().forEach(found -> fields.add("home.field." + found.group(1)));
            }
        }
        assertEquals(List.of(), unsaid(fields));
    }

    private static boolean leavesALine(JavaMethod method) {
        return method.isAnnotatedWith(Requires.class) && method.getAnnotationOfType(Requires.class).value().changes();
    }

    private static String tableOf(Class<?> type) throws ReflectiveOperationException {
        RecordComponent value = type.getRecordComponents()[0];
        var constructor = type.getDeclaredConstructor(value.getType());
        constructor.setAccessible(true);
        return ((ScopedId) constructor.newInstance(1L)).table();
    }

    private static List<String> unsaid(Set<String> keys) {
        return keys.stream().flatMap(key -> Stream.of("en", "fr").filter(language -> Texts.find(Locale.of(language), key).isEmpty())
                .map(language -> language + " " + key)).toList();
    }
}
