package io.cyberpas.claims.payout.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.payout.BankFile;
import io.cyberpas.claims.payout.BankFileHandling;
import io.cyberpas.claims.payout.CreditMending;
import io.cyberpas.claims.payout.Instruction;
import io.cyberpas.claims.payout.InstructionStatus;
import io.cyberpas.claims.payout.PayoutHandling;
import io.cyberpas.claims.payout.PayoutProgress;
import io.cyberpas.claims.payout.PayoutReading;
import io.cyberpas.claims.payout.StatusImporting;
import io.cyberpas.claims.payout.StatusReport;
import io.cyberpas.claims.roster.Banks;
import io.cyberpas.claims.roster.pages.AccountForm;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The pages of finance: what is to be paid, payouts while they are made, files for the bank, and what it reports. */
@Path("/payouts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(FINANCE)
@Blocking
class PayoutPages {

    private static final PageRequest FIRST = PageRequest.of(null, null);

    private final PayoutHandling handling;
    private final CreditMending mending;
    private final PayoutReading reading;
    private final BankFileHandling files;
    private final StatusImporting reports;
    private final Banks banks;
    private final CurrentActor actor;

    PayoutPages(
            PayoutHandling handling,
            CreditMending mending,
            PayoutReading reading,
            BankFileHandling files,
            StatusImporting reports,
            Banks banks,
            CurrentActor actor) {
        this.handling = handling;
        this.mending = mending;
        this.reading = reading;
        this.files = files;
        this.reports = reports;
        this.banks = banks;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "payout")
    static class Templates {
        static native TemplateInstance overview(
                List<PayoutReading.Waiting> waiting,
                Page<PayoutProgress> payouts,
                List<BankFile> files,
                List<StatusReport> reports,
                List<Banks.Bank> banks);

        static native TemplateInstance show(
                PayoutProgress progress,
                boolean addsUp,
                @Nullable InstructionStatus chosen,
                List<InstructionStatus> statuses,
                Page<Instruction> credits,
                List<Banks.Bank> banks);

        static native TemplateInstance progress(PayoutProgress progress);

        static native TemplateInstance report(StatusReport report, List<StatusReport.Problem> problems);

        private Templates() {}
    }

    @GET
    @RolesAllowed({FINANCE, CLAIMS_MANAGER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery @Nullable String after) {
        return Templates.overview(
                reading.waiting(),
                reading.page(PageRequest.of(after, null)),
                files.page(FIRST).items(),
                reports.page(FIRST).items(),
                banks.all());
    }

    @GET
    @Path("{payment}")
    @RolesAllowed({FINANCE, CLAIMS_MANAGER, CLAIMS_HANDLER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(
            @RestPath String payment,
            @RestQuery @Nullable InstructionStatus status,
            @RestQuery @Nullable String after) {
        return Templates.show(
                reading.progress(payment),
                reading.addsUp(payment),
                status,
                List.of(InstructionStatus.values()),
                reading.instructions(payment, status, PageRequest.of(after, null)),
                banks.all());
    }

    /** The part of the page that changes, for as long as it does. */
    @GET
    @Path("{payment}/progress")
    @RolesAllowed({FINANCE, CLAIMS_MANAGER, CLAIMS_HANDLER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance progress(@RestPath String payment) {
        return Templates.progress(reading.progress(payment));
    }

    @POST
    @Path("{payment}/run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> run(@RestPath String payment) {
        handling.run(payment, actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("{payment}/instruction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> instruct(@RestPath String payment, @BeanParam AccountForm form) {
        handling.single(payment, form.account(), actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("{payment}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> stop(@RestPath String payment) {
        handling.stop(payment, actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("{payment}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> resume(@RestPath String payment) {
        handling.resume(payment, actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("{payment}/instructions/{position}/account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> correct(@RestPath String payment, @RestPath int position, @BeanParam AccountForm form) {
        mending.correct(payment, position, form.account(), actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("{payment}/instructions/{position}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(
            @RestPath String payment, @RestPath int position, @RestForm @NotBlank @Size(max = 500) String reason) {
        mending.withdraw(payment, position, reason.strip(), actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("{payment}/instructions/{position}/write-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> writeBack(
            @RestPath String payment, @RestPath int position, @RestForm @NotBlank @Size(max = 500) String reason) {
        mending.writeBack(payment, position, reason.strip(), actor.get());
        return to("/payouts/" + payment);
    }

    @POST
    @Path("files")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> make() {
        files.make(actor.get());
        return to("/payouts");
    }

    @POST
    @Path("files/{file}/release")
    @RolesAllowed({FINANCE, CLAIMS_MANAGER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> release(@RestPath String file) {
        files.release(file, actor.get());
        return to("/payouts");
    }

    @POST
    @Path("files/{file}/cancellation")
    @RolesAllowed({FINANCE, CLAIMS_MANAGER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> cancel(@RestPath String file, @RestForm @NotBlank @Size(max = 500) String reason) {
        files.cancel(file, reason.strip(), actor.get());
        return to("/payouts");
    }

    @GET
    @Path("files/{file}/pain.001.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> download(@RestPath String file) {
        BankFile released = files.released(file);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> files.write(released, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.pain.001.xml\"".formatted(file))
                .build();
    }

    @POST
    @Path("reports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> take(@RestForm @Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a pain.002 file"));
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            StatusReport report = reports.take(content, actor.get());
            return to("/payouts/reports/" + report.id());
        }
    }

    @GET
    @Path("reports/{id}")
    @RolesAllowed({FINANCE, CLAIMS_MANAGER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance report(@RestPath UUID id) {
        return Templates.report(reports.report(id), reports.problems(id));
    }

    private static RestResponse<Void> to(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}
