package eu.binome.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * The house style, where a machine can see it.
 */
@AnalyzeClasses(packages = "eu.binome", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    private static final int LONGEST_CLASS = 400;
    private static final Path MAIN = Path.of("src/main/java");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes().that().areAnnotatedWith(Entity.class).should().notBePublic()
            .andShould().beAnnotatedWith(Table.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule moneyIsNeverFloating = fields().that().haveNameMatching(".*(?i)(amount|budget|eur|weight|score)")
            .and().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().notHaveRawType(double.class)
            .andShould().notHaveRawType(float.class);

    @ArchTest
    static final ArchRule namesSaySomething = noClasses().should().haveSimpleNameEndingWith("Manager").orShould()
            .haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Utils").orShould()
            .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("DTO");

    @ArchTest
    static final ArchRule pagesAndResourcesArePublic = classes().that().haveSimpleNameEndingWith("View").or()
            .haveSimpleNameEndingWith("Resource").should().bePublic();

    @Test
    void noClassIsLongerThanFourHundredLines() throws IOException {
        assertEquals(List.of(), javaFiles().stream().filter(file -> lines(file) > LONGEST_CLASS).toList());
    }

    @Test
    void nothingCatchesEverything() throws IOException {
        Pattern broad = Pattern.compile("catch\\s*\\(\\s*(?:final\\s+)?(?:Exception|Throwable)\\b");
        assertEquals(List.of(), javaFiles().stream().filter(file -> broad.matcher(read(file)).find()).toList());
    }

    @Test
    void everyPackageOfAModuleSaysWhatItIsFor() throws IOException {
        try (Stream<Path> modules = Files.list(MAIN.resolve("eu/binome"))) {
            assertEquals(List.of(), modules.filter(Files::isDirectory)
                    .filter(module -> !Files.exists(module.resolve("package-info.java"))).toList());
        }
    }

    static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
