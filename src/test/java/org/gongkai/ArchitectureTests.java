package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai");

    @Test
    void featuresLookOnlyToTheirLeft() {
        ApplicationModules.of(GongkaiApplication.class).verify();
    }

    @Test
    void aFrameworkHasOneHome() {
        lives("org.apache.tika..", "..read..");
        lives("org.ofdrw..", "..read..");
        lives("org.apache.poi..", "..read..", "..release..");
        lives("org.apache.pdfbox..", "..read..", "..release..");
        lives("opennlp..", "..detect..");
        lives("org.kie..", "..decide..");
        lives("org.drools..", "..decide..");
        lives("redis..", "..store..");
        lives("org.flywaydb..", "..store..");
        lives("com.zaxxer..", "..store..");
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Constants|Dto)")
                .because("such names say nothing of what a class does")
                .check(MAIN);
    }

    @Test
    void wiringIsKeptApartFromWork() {
        classes()
                .that()
                .areAnnotatedWith(Configuration.class)
                .should()
                .haveSimpleNameEndingWith("Configuration")
                .andShould()
                .bePackagePrivate()
                .because("one package-private configuration a feature builds its objects")
                .check(MAIN);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("a decision is made as of a given day")
                .check(MAIN);
    }

    /** A library that both reads and writes files has a second home where they are written. */
    private static void lives(String framework, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework)
                .because(framework
                        + " has one home to read with and at most one to write with, so that replacing it touches few")
                .check(MAIN);
    }
}
