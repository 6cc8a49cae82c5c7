package io.cyberpas.policy.wording.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.wording.Wording;
import io.cyberpas.policy.wording.Wordings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Wordings over REST. */
@Path("/api/wordings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    BROKER,
    UNDERWRITER,
    SENIOR_UNDERWRITER,
    POLICY_ADMIN,
    CLAIMS_HANDLER,
    CLAIMS_MANAGER,
    FINANCE,
    AUDITOR,
    SERVICE
})
@Tag(name = "Wordings", description = "What contracts say, clause by clause, with the glossary of their terms")
class WordingResource {

    private final Wordings wordings;

    WordingResource(Wordings wordings) {
        this.wordings = wordings;
    }

    @Schema(name = "WordingLine")
    record WordingLine(
            String version,
            Product product,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}

    @GET
    @Operation(summary = "List all wordings")
    public List<WordingLine> listWordings() {
        return wordings.all().stream()
                .map(wording -> new WordingLine(
                        wording.version(), wording.product(), wording.effectiveFrom(), wording.effectiveTo()))
                .toList();
    }

    @GET
    @Path("{version}")
    @Operation(
            summary = "Read a wording",
            description =
                    "In Korean (`ko`) or English (`en`). With parts, as a contract has it that insures these only.")
    public WordingView readWording(
            @PathParam("version") String version,
            @Parameter(description = "en or ko; English if left out", example = "ko") @RestQuery @Nullable
                    String language,
            @Parameter(description = "Coverage parts insured; all if left out") @RestQuery @Nullable
                    List<String> part) {
        Wording wording = wordings.version(version).orElseThrow(() -> new AbsentException("wording", version));
        return WordingView.of(
                part == null || part.isEmpty() ? wording : wording.insuring(parts(part)),
                language(language).locale());
    }

    private static Language language(@Nullable String tag) {
        if (tag == null || tag.isEmpty()) {
            return Language.EN;
        }
        Language language = Language.ofTag(tag);
        if (language == null) {
            throw new InvalidInputException(new FieldProblem("language", "is not a language of wordings", "en, ko"));
        }
        return language;
    }

    private static Set<CoverageCode> parts(List<String> names) {
        Set<CoverageCode> parts = EnumSet.noneOf(CoverageCode.class);
        for (String name : names) {
            parts.add(Arrays.stream(CoverageCode.values())
                    .filter(code -> code.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                            "part",
                            "is not a coverage part: " + name,
                            List.of(CoverageCode.values()).toString()))));
        }
        return parts;
    }
}
