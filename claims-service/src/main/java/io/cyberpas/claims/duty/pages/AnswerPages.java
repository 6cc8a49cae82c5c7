package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.duty.Completeness;
import io.cyberpas.claims.duty.DutyAnswering;
import io.cyberpas.claims.duty.NoticeDrafting;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms by which duties are answered and their notices completed. */
@Path("/claims/{number}/duties/{code}")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class AnswerPages {

    private final DutyAnswering answering;
    private final NoticeDrafting drafting;
    private final CurrentActor actor;
    private final ZoneId zone;

    AnswerPages(DutyAnswering answering, NoticeDrafting drafting, CurrentActor actor, ZoneId zone) {
        this.answering = answering;
        this.drafting = drafting;
        this.actor = actor;
        this.zone = zone;
    }

    @POST
    @Path("/filing")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Operation(hidden = true)
    public RestResponse<Void> file(
            @RestPath String number,
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 200) String receipt,
            @RestForm @Nullable String filedAt,
            @RestForm @Nullable String completeness,
            @RestForm @Size(max = 200) @Nullable String filedBy) {
        var filing = new DutyAnswering.Filing(
                receipt.strip(),
                FormTime.instant("filedAt", filedAt, zone),
                completeness(completeness),
                filedBy == null || filedBy.isBlank() ? null : filedBy.strip());
        answering.file(number, code, new IfMatch(version), filing, actor.get());
        return page(number, "");
    }

    @POST
    @Path("/waiver")
    @Operation(hidden = true)
    public RestResponse<Void> waive(
            @RestPath String number,
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @Size(max = 60) @Nullable String ground,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        var named = ground == null || ground.isBlank() ? null : ground;
        answering.waive(number, code, new IfMatch(version), named, reason.strip(), actor.get());
        return page(number, "");
    }

    @POST
    @Path("/inapplicability")
    @Operation(hidden = true)
    public RestResponse<Void> findNotApplicable(
            @RestPath String number,
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        answering.findNotApplicable(number, code, new IfMatch(version), reason.strip(), actor.get());
        return page(number, "");
    }

    /** What is stated counts for all notices of the claim. */
    @POST
    @Path("/notice")
    @Operation(hidden = true)
    public RestResponse<Void> state(
            @RestPath String number,
            @RestPath String code,
            @RestForm List<String> field,
            @RestForm List<@NotNull @Size(max = 4000) String> value,
            @RestForm @NotNull @Pattern(regexp = "en|ko") String language) {
        FormMoney.requireSameSize("field", field, value);
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < field.size(); i++) {
            texts.put(field.get(i), value.get(i));
        }
        drafting.stateAll(number, texts, Objects.requireNonNull(Language.ofTag(language)), actor.get());
        return page(number, "/" + code);
    }

    private static @Nullable Completeness completeness(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Completeness.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.completeness", "is not known", Arrays.toString(Completeness.values()))));
    }

    private static RestResponse<Void> page(String number, String rest) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/duties" + rest));
    }
}
