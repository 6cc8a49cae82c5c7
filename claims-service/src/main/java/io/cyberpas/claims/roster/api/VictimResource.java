package io.cyberpas.claims.roster.api;

import io.cyberpas.claims.roster.Accounts;
import io.cyberpas.claims.roster.Victim;
import io.cyberpas.claims.roster.VictimHandling;
import io.cyberpas.claims.roster.file.RosterColumn;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The victims of a demand, masked. */
@Path("/api/claims/{number}/demands/{reference}/victims")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Rosters")
class VictimResource {

    private final VictimHandling handling;
    private final CurrentActor actor;

    VictimResource(VictimHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    /** By what a person is found: as a line of a file would name them. */
    @Schema(name = "VictimSearch", example = """
                    {"name": "김가람", "birthDate": "1987-04-25", "phone": "010-1234-5678"}""")
    record SearchRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 20) String residentNumber,
            @Nullable @Size(max = 20) String birthDate,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email) {

        Map<RosterColumn, String> fields() {
            Map<RosterColumn, String> fields = new EnumMap<>(RosterColumn.class);
            fields.put(RosterColumn.NAME, name);
            put(fields, RosterColumn.RESIDENT_NUMBER, residentNumber);
            put(fields, RosterColumn.BIRTH_DATE, birthDate);
            put(fields, RosterColumn.PHONE, phone);
            put(fields, RosterColumn.EMAIL, email);
            return fields;
        }

        private static void put(Map<RosterColumn, String> fields, RosterColumn column, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                fields.put(column, value);
            }
        }
    }

    /** Whether somebody takes part. */
    @Schema(name = "Participation")
    record ParticipationRequest(@NotNull Boolean participates) {}

    /** Where somebody is paid. */
    @Schema(name = "VictimAccount", example = """
                    {"bank": "088", "number": "110-123-456789", "holder": "김가람"}""")
    record AccountRequest(
            @NotBlank String bank,
            @NotBlank String number,
            @NotBlank String holder) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the victims, masked", description = "The one loaded last first, page by page.")
    public Page<VictimView> list(
            @RestPath String number,
            @RestPath String reference,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer size) {
        return handling.page(number, reference, PageRequest.of(after, size), actor.get())
                .map(VictimView::of);
    }

    @POST
    @Path("search")
    @Operation(
            summary = "Find a person on the roster",
            description =
                    "By the identity as a line of a file would name it; it goes in the body, never in an address, and is not"
                            + " kept. An empty list if they are not on it.")
    public List<VictimView> search(
            @RestPath String number, @RestPath String reference, @NotNull @Valid SearchRequest request) {
        return handling.find(number, reference, request.fields(), actor.get()).stream()
                .map(VictimView::of)
                .toList();
    }

    @GET
    @Path("{victim}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read a victim by file and line, such as 1-1204")
    public VictimView read(@RestPath String number, @RestPath String reference, @RestPath String victim) {
        return VictimView.of(handling.at(number, reference, victim, actor.get()));
    }

    @PUT
    @Path("{victim}/participation")
    @Operation(summary = "Say whether a victim takes part", description = "Takes back the assessment of the demand.")
    public VictimView participate(
            @RestPath String number,
            @RestPath String reference,
            @RestPath String victim,
            @NotNull @Valid ParticipationRequest request) {
        return VictimView.of(handling.participate(number, reference, victim, request.participates(), actor.get()));
    }

    @PUT
    @Path("{victim}/account")
    @Operation(summary = "Say where a victim is paid from now on")
    public VictimView payTo(
            @RestPath String number,
            @RestPath String reference,
            @RestPath String victim,
            @NotNull @Valid AccountRequest request) {
        return VictimView.of(handling.payTo(
                number,
                reference,
                victim,
                Accounts.typed(request.bank(), request.number(), request.holder()),
                actor.get()));
    }

    /** A victim, masked. */
    @Schema(name = "Victim")
    record VictimView(
            String reference,
            int roster,
            int line,
            String maskedName,
            @Nullable String category,
            boolean participates,
            Money award,
            boolean ownAward,
            @Nullable String account) {

        static VictimView of(Victim victim) {
            return new VictimView(
                    victim.reference(),
                    victim.roster(),
                    victim.line(),
                    victim.maskedName(),
                    victim.category(),
                    victim.participates(),
                    victim.award(),
                    victim.hasOwnAward(),
                    victim.account());
        }
    }
}
