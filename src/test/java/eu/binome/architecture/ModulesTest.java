package eu.binome.architecture;

import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.nio.file.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Modules use each other as docs/architecture/modules.puml draws it, and only by their root packages.
 */
@AnalyzeClasses(packages = "eu.binome", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    private static final String ROOT = "eu.binome.";

    @ArchTest
    static final ArchRule usesOnlyWhatTheDiagramAllows = classes().that().resideOutsideOfPackage("eu.binome.launcher..")
            .should(adhereToPlantUmlDiagram(Path.of("docs/architecture/modules.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule hasNoCycleOfModules = slices().matching("eu.binome.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule seesOnlyRootPackagesOfOtherModules = classes().should(new ArchCondition<>("see only root packages of others") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream().filter(ModulesTest::reachesInside)
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule startsApartFromTheApplication = noClasses().that().resideOutsideOfPackage("eu.binome.launcher..")
            .should().dependOnClassesThat(new DescribedPredicate<JavaClass>("are of the launcher") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith(ROOT + "launcher");
                }
            });

    private static boolean reachesInside(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getPackageName();
        if (!to.startsWith(ROOT)) {
            return false;
        }
        String module = to.substring(ROOT.length());
        return module.contains(".") && !moduleOf(from).equals(moduleOf(to));
    }

    private static String moduleOf(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()).split("\\.")[0] : packageName;
    }
}
