package io.cyberpas.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/** How the code of a service is laid out; a service's test extends this and names its root package. */
public abstract class ArchitectureRules {
    private static final int LINES_MAX = 300;
    private static final String BANNED_PACKAGES = "(?i).*\\.(utils?|commons?|helpers?|base|misc|dtos?|impl)(\\..*)?";
    private static final String BANNED_NAMES = ".*(Impl|Dto|DTO|Entity|Manager|Helper|Utils?)";

    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private final String root;
    private final JavaClasses code;

    /** @param root package of the service, such as {@code io.cyberpas.quote} */
    protected ArchitectureRules(String root) {
        this.root = root;
        this.code = IMPORTED.computeIfAbsent(root, ArchitectureRules::read);
    }

    @Test
    void domainKnowsNoTransport() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..api..", "..pages..", "..adapter..")
                .and(areNoAdapters())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "com.fasterxml..",
                        "io.quarkus.qute..",
                        "java.net.http..",
                        "org.jboss.resteasy..",
                        "io.vertx..")
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Bean")
                .andShould(new ArchCondition<>("have a name that means something") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean bad = type.getPackageName().matches(BANNED_PACKAGES)
                                || (!type.isAnonymousClass()
                                        && type.getSimpleName().matches(BANNED_NAMES));
                        events.add(new SimpleConditionEvent(type, !bad, type.getName()));
                    }
                })
                .check(code);
    }

    @Test
    void everyEndpointSaysWhoMay() {
        methods()
                .that(areEndpoints())
                .should(new ArchCondition<>("say who may call it") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean decided = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                                .anyMatch(a -> method.isAnnotatedWith(a)
                                        || method.getOwner().isAnnotatedWith(a));
                        events.add(new SimpleConditionEvent(method, decided, method.getFullName()));
                    }
                })
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void callsThatCreateCanBeRepeated() {
        methods()
                .that(areEndpoints())
                .and()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("..api..")
                .and(new DescribedPredicate<JavaMethod>("answer with a status of their own") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return method.getRawReturnType().isEquivalentTo(RestResponse.class)
                                || method.getRawReturnType().isEquivalentTo(Response.class);
                    }
                })
                .should(new ArchCondition<>("be @Idempotent or hand over to what is") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean repeatable = isIdempotent(method)
                                || method.getMethodCallsFromSelf().stream()
                                        .flatMap(call -> call.getTarget().resolveMember().stream())
                                        .anyMatch(ArchitectureRules::isIdempotent);
                        events.add(new SimpleConditionEvent(method, repeatable, method.getFullName()));
                    }
                })
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void filesAreShort() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> tooLong = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> lines(f) > LINES_MAX)
                    .toList();
            assertThat("files above " + LINES_MAX + " lines", tooLong, empty());
        }
    }

    private static JavaClasses read(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(root);
    }

    private static boolean isIdempotent(JavaCodeUnit method) {
        return method.isAnnotatedWith(Idempotent.class) || method.getOwner().isAnnotatedWith(Idempotent.class);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return new DescribedPredicate<>("are endpoints") {
            @Override
            public boolean test(JavaMethod method) {
                return method.isMetaAnnotatedWith(HttpMethod.class)
                        && !method.getOwner().isAnnotatedWith(RegisterRestClient.class);
            }
        };
    }

    /** An adapter is a REST client interface, what uses one, and what is nested in either. */
    private static DescribedPredicate<JavaClass> areNoAdapters() {
        return new DescribedPredicate<>("are no adapters") {
            @Override
            public boolean test(JavaClass type) {
                JavaClass outer = type;
                while (outer.getEnclosingClass().isPresent()) {
                    outer = outer.getEnclosingClass().get();
                }
                return !isRestClient(outer)
                        && outer.getDirectDependenciesFromSelf().stream()
                                .noneMatch(d -> isRestClient(d.getTargetClass()));
            }
        };
    }

    private static boolean isRestClient(JavaClass type) {
        return type.isAnnotatedWith(RegisterRestClient.class);
    }
}
