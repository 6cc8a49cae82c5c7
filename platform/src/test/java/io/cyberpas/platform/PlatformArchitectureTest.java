package io.cyberpas.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The platform knows no insurance, and what services' domains use of it knows no transport. */
class PlatformArchitectureTest {
    @Test
    void moneyAndPagingStayPlain() {
        noClasses()
                .that()
                .resideInAnyPackage("io.cyberpas.platform.money", "io.cyberpas.platform.identifier")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.cyberpas.platform"));
    }

    @Test
    void platformKnowsNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.cyberpas.quote..", "io.cyberpas.policy..", "io.cyberpas.claims..")
                .check(new ClassFileImporter().importPackages("io.cyberpas.platform"));
    }
}
