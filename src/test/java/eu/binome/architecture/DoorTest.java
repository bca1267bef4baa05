package eu.binome.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.security.OpenToAll;
import eu.binome.security.Requires;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Every call that reads or changes data passes the one door: process services say who may call each of their methods.
 */
@AnalyzeClasses(packages = "eu.binome", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorTest {

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCall = classes().that().areAnnotatedWith(Transactional.class).and()
            .arePublic().and().areNotAnnotatedWith(OpenToAll.class).should(new ArchCondition<>("guard every public method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream().filter(DoorTest::isOffered).filter(DoorTest::isUnguarded)
                            .forEach(m -> events.add(SimpleConditionEvent.violated(m, m.getFullName() + " passes no door")));
                }
            });

    @ArchTest
    static final ArchRule pagesAndResourcesNeverTouchTheDatabase = noClasses().that().resideInAnyPackage("..web..", "..rest..")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule pagesAndResourcesAskGuardedServices = noClasses().that().resideInAnyPackage("..web..", "..rest..")
            .should().dependOnClassesThat(new DescribedPredicate<JavaClass>("pass no door, but for the directory of names") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(OpenToAll.class) && !type.isEquivalentTo(PartnershipDirectory.class);
                }
            });

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isUnguarded(JavaMethod method) {
        return !method.isAnnotatedWith(Requires.class) && !method.isAnnotatedWith(OpenToAll.class);
    }
}
