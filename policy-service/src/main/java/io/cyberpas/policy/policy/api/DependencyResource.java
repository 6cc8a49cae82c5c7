package io.cyberpas.policy.policy.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
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
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the insured of a policy depends on. */
@Path("/api/policies/{number}/dependencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Policies")
class DependencyResource {

    private final PolicyReading reading;
    private final DependencyKeeping keeping;
    private final CurrentActor actor;

    DependencyResource(PolicyReading reading, DependencyKeeping keeping, CurrentActor actor) {
        this.reading = reading;
        this.keeping = keeping;
        this.actor = actor;
    }

    @Schema(name = "Dependency", description = "Something that the insured depends on together with others")
    record DependencyView(
            @NotNull DependencyKind kind,

            @NotBlank @Size(max = Dependency.PROVIDER_MAX) @Schema(examples = "AWS")
            String provider) {

        static DependencyView of(Dependency dependency) {
            return new DependencyView(dependency.kind(), dependency.provider());
        }
    }

    @Schema(name = "PolicyDependencies", description = "Everything that the insured of a policy depends on")
    record DependenciesView(
            @Schema(examples = "P-2026-000001") String policyNumber, List<DependencyView> dependencies) {

        static DependenciesView of(Policy policy) {
            return new DependenciesView(
                    policy.number(),
                    policy.dependencies().stream()
                            .sorted(Comparator.comparing(Dependency::kind).thenComparing(Dependency::provider))
                            .map(DependencyView::of)
                            .toList());
        }
    }

    @Schema(name = "DependenciesRequest", description = "Takes the place of what was known")
    record DependenciesRequest(
            @NotNull @Valid @Size(max = Dependency.DEPENDENCIES_MAX)
            List<@NotNull @Valid DependencyView> dependencies,

            @Nullable @Size(max = 500) @Schema(examples = "The insured moved to another cloud")
            String reason) {

        Set<Dependency> asSet() {
            Set<Dependency> asSet = new LinkedHashSet<>();
            for (int i = 0; i < dependencies.size(); i++) {
                DependencyView view = dependencies.get(i);
                try {
                    asSet.add(Dependency.on(view.kind(), view.provider()));
                } catch (IllegalArgumentException _) {
                    throw new InvalidInputException(new FieldProblem(
                            "$.dependencies[%d].provider".formatted(i),
                            "is no name",
                            "1 to 200 characters, not only blanks"));
                }
            }
            return asSet;
        }
    }

    @GET
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, ACTUARY, AUDITOR})
    @Operation(summary = "What the insured of a policy depends on together with others")
    public DependenciesView dependencies(@Parameter(example = "P-2026-000001") @RestPath String number) {
        return DependenciesView.of(reading.policy(number, actor.get()));
    }

    @PUT
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(
            summary = "Say what the insured of a policy depends on",
            description =
                    "Takes the place of what was known, for all days of cover; the same again changes nothing. Providers of"
                            + " the questionnaire are named by their codes.")
    public DependenciesView replaceDependencies(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @NotNull @Valid DependenciesRequest request) {
        return DependenciesView.of(keeping.replace(number, request.asSet(), request.reason(), actor.get()));
    }
}
