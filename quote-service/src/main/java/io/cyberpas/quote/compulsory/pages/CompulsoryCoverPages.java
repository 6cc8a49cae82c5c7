package io.cyberpas.quote.compulsory.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.compulsory.BatchResult;
import io.cyberpas.quote.compulsory.BatchTable;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.compulsory.Circumstances;
import io.cyberpas.quote.compulsory.CircumstancesReader;
import io.cyberpas.quote.compulsory.ExemptionGround;
import io.cyberpas.quote.compulsory.Obligation;
import io.cyberpas.quote.compulsory.ObligationBatch;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.compulsory.Outcome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The pages on the duty to insure. A check changes nothing, so that its address can be kept and passed on. */
@Path("/compulsory-cover")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
class CompulsoryCoverPages {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_SHOWN = 200;

    private final Obligations obligations;
    private final Clock clock;
    private final ZoneId zone;

    CompulsoryCoverPages(Obligations obligations, Clock clock, ZoneId zone) {
        this.obligations = obligations;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the page shows.
     *
     * @param obligation the answer; null before anything was asked
     */
    record CheckPage(@Nullable Obligation obligation, LocalDate today, List<ObligationRule> rules) {

        /** What was asked; null before anything was. */
        public @Nullable Circumstances asked() {
            return obligation == null ? null : obligation.circumstances();
        }

        /** The date in the form. */
        public LocalDate on() {
            return obligation == null ? today : obligation.circumstances().on();
        }

        /** Whether the ground was claimed. */
        public boolean claims(ExemptionGround ground) {
            return obligation != null && obligation.circumstances().grounds().contains(ground);
        }

        public List<BodySegment> segments() {
            return List.of(BodySegment.values());
        }

        public List<ExemptionGround> grounds() {
            return List.of(ExemptionGround.values());
        }

        public String columns() {
            return String.join(", ", ObligationBatch.COLUMNS.all());
        }

        public int mostLines() {
            return MOST_LINES;
        }
    }

    /**
     * The answers to a file.
     *
     * @param csv all of them as CSV in Base64
     */
    record BatchPage(List<BatchResult> results, String csv) {

        /** The lines that are shown. */
        public List<BatchResult> shown() {
            return results.stream().limit(MOST_SHOWN).toList();
        }

        /** Whether some are not. */
        public boolean isCut() {
            return results.size() > MOST_SHOWN;
        }

        public long faulty() {
            return results.stream()
                    .filter(result -> result.obligation() == null)
                    .count();
        }

        /** How many lines have the answer. */
        public long count(Outcome outcome) {
            return results.stream()
                    .map(BatchResult::obligation)
                    .filter(obligation -> obligation != null && obligation.outcome() == outcome)
                    .count();
        }

        public List<Outcome> outcomes() {
            return List.of(Outcome.values());
        }
    }

    @CheckedTemplate(basePath = "compulsory")
    static class Templates {

        static native TemplateInstance check(CheckPage page);

        static native TemplateInstance batch(BatchPage page);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance check(UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Obligation obligation = query.containsKey("segment") ? answer(query) : null;
        return Templates.check(
                new CheckPage(obligation, LocalDate.ofInstant(clock.instant(), zone), obligations.rules()));
    }

    @POST
    @Path("batch")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public TemplateInstance batch(@RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a CSV file in UTF-8"));
        }
        ObligationBatch batch = ObligationBatch.read(Files.readAllBytes(file.uploadedFile()), MOST_LINES, obligations);
        List<BatchResult> results = new ArrayList<>();
        batch.forEachResult(results::add);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        BatchTable.write(batch, csv, true);
        return Templates.batch(new BatchPage(results, Base64.getEncoder().encodeToString(csv.toByteArray())));
    }

    private Obligation answer(MultivaluedMap<String, String> query) {
        CircumstancesReader reader = new CircumstancesReader(
                field -> String.join(";", Optional.ofNullable(query.get(field)).orElse(List.of())));
        Optional<Circumstances> circumstances = reader.read();
        if (circumstances.isEmpty()) {
            throw new InvalidInputException(reader.problems().stream()
                    .map(problem -> new FieldProblem("$." + problem.path(), problem.problem(), problem.allowed()))
                    .toList());
        }
        return obligations.assess(circumstances.get());
    }
}
