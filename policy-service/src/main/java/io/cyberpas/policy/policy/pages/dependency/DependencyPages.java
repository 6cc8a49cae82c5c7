package io.cyberpas.policy.policy.pages.dependency;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.policy.Dependency;
import io.cyberpas.policy.policy.DependencyKeeping;
import io.cyberpas.policy.policy.DependencyKind;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the insured of a policy depends on, and a form to correct it. */
@Path("/policies/{number}/dependencies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
@Blocking
class DependencyPages {

    private final PolicyReading reading;
    private final DependencyKeeping keeping;
    private final CurrentActor actor;

    DependencyPages(PolicyReading reading, DependencyKeeping keeping, CurrentActor actor) {
        this.reading = reading;
        this.keeping = keeping;
        this.actor = actor;
    }

    /**
     * Providers of one kind, as a field of the form.
     *
     * @param names    one on each line
     * @param examples codes of the questionnaire
     */
    record Field(DependencyKind kind, String names, String examples) {

        /** What the field is called. */
        public String name() {
            return fieldName(kind);
        }
    }

    @CheckedTemplate(basePath = "dependencies")
    static class Templates {
        static native TemplateInstance form(Policy policy, List<Field> fields);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number) {
        Policy policy = reading.policy(number, actor.get());
        return Templates.form(
                policy,
                Arrays.stream(DependencyKind.values())
                        .map(kind -> new Field(kind, names(policy, kind), examples(kind)))
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> replace(
            @RestPath String number,
            @RestForm @Nullable String cloud,
            @RestForm("operating_system") @Nullable String operatingSystem,
            @RestForm @Nullable String msp,
            @RestForm @Nullable @Size(max = 500) String reason) {
        Set<Dependency> wanted = new LinkedHashSet<>();
        add(wanted, DependencyKind.CLOUD, cloud);
        add(wanted, DependencyKind.OPERATING_SYSTEM, operatingSystem);
        add(wanted, DependencyKind.MSP, msp);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        keeping.replace(number, wanted, why, actor.get());
        return RestResponse.seeOther(
                UriBuilder.fromPath("/policies/{number}/dependencies").build(number));
    }

    private static void add(Set<Dependency> wanted, DependencyKind kind, @Nullable String lines) {
        if (lines == null) {
            return;
        }
        for (String name : lines.lines().filter(line -> !line.isBlank()).toList()) {
            try {
                wanted.add(Dependency.on(kind, name));
            } catch (IllegalArgumentException _) {
                throw new InvalidInputException(new FieldProblem(
                        fieldName(kind), "holds a name that is too long", "at most 200 characters on a line"));
            }
        }
        if (wanted.size() > Dependency.DEPENDENCIES_MAX) {
            throw new InvalidInputException(new FieldProblem(
                    fieldName(kind),
                    "are too many providers",
                    "at most %d of all kinds".formatted(Dependency.DEPENDENCIES_MAX)));
        }
    }

    private static String fieldName(DependencyKind kind) {
        return switch (kind) {
            case CLOUD -> "cloud";
            case OPERATING_SYSTEM -> "operating_system";
            case MSP -> "msp";
        };
    }

    private static String examples(DependencyKind kind) {
        return switch (kind) {
            case CLOUD -> "AWS, AZURE, NAVER";
            case OPERATING_SYSTEM -> "WINDOWS, LINUX";
            case MSP -> "SAMSUNG_SDS, LG_CNS";
        };
    }

    private static String names(Policy policy, DependencyKind kind) {
        return policy.dependencies().stream()
                .filter(dependency -> dependency.kind() == kind)
                .map(Dependency::provider)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
