package io.cyberpas.claims.payout.api;

import io.cyberpas.claims.payout.BankFile;
import io.cyberpas.claims.payout.BankFileHandling;
import io.cyberpas.claims.payout.BankFileStatus;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of credits for the bank. */
@Path("/api/bank-files")
@RolesAllowed(Roles.FINANCE)
@Tag(name = "Payouts")
@Blocking
class BankFileResource {

    private final BankFileHandling handling;
    private final CurrentActor actor;

    BankFileResource(BankFileHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    /** Why a file does not go to the bank. */
    @Schema(name = "BankFileCancellation")
    record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Operation(
            summary = "Make files of all credits that are ready",
            description =
                    "As many files as it takes; no credit is in two. Repeated, there is nothing left to be put into files (409).")
    public List<BankFileView> make() {
        return handling.make(actor.get()).stream().map(BankFileView::of).toList();
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the files, newest first")
    public Page<BankFileView> list(@RestQuery @Nullable String after, @RestQuery @Nullable Integer size) {
        return handling.page(PageRequest.of(after, size)).map(BankFileView::of);
    }

    @GET
    @Path("{file}")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read a file's totals and where it stands")
    public BankFileView read(@RestPath String file) {
        return BankFileView.of(handling.file(file));
    }

    @POST
    @Path("{file}/release")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Release a file for the bank", description = "By another person than who made it.")
    public BankFileView release(@RestPath String file) {
        return BankFileView.of(handling.release(file, actor.get()));
    }

    @POST
    @Path("{file}/cancellation")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Cancel a file that was not released", description = "Its credits are ready for another.")
    public BankFileView cancel(@RestPath String file, @NotNull @Valid CancellationRequest request) {
        return BankFileView.of(handling.cancel(file, request.reason().strip(), actor.get()));
    }

    @GET
    @Path("{file}/pain.001.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            summary = "The file for the bank, pain.001.001.09",
            description = "The same every time; only after its release.")
    @APIResponse(
            responseCode = "200",
            description = "ISO 20022 customer credit transfer initiation",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> download(@RestPath String file) {
        BankFile released = handling.released(file);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> handling.write(released, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.pain.001.xml\"".formatted(file))
                .build();
    }

    /** A file. */
    @Schema(name = "BankFile")
    record BankFileView(
            String number,
            BankFileStatus status,
            int transactions,
            Money amount,
            LocalDate executeOn,
            String madeBy,
            Instant madeAt,
            @Nullable String endedBy,
            @Nullable Instant endedAt) {

        static BankFileView of(BankFile file) {
            return new BankFileView(
                    file.number(),
                    file.status(),
                    file.transactions(),
                    file.amount(),
                    file.executeOn(),
                    file.madeBy(),
                    file.madeAt(),
                    file.endedBy(),
                    file.endedAt());
        }
    }
}
