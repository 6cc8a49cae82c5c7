package io.cyberpas.quote.sanctions.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.sanctions.HitStatus;
import io.cyberpas.quote.sanctions.SanctionsDecisions;
import io.cyberpas.quote.sanctions.SanctionsFile;
import io.cyberpas.quote.sanctions.SanctionsHit;
import io.cyberpas.quote.sanctions.SanctionsList;
import io.cyberpas.quote.sanctions.SanctionsLoading;
import io.cyberpas.quote.sanctions.SanctionsMatch;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The pages on which lists are loaded, names checked and hits decided. Names are never part of an address. */
@Path("/sanctions")
@Produces(MediaType.TEXT_HTML)
class SanctionsPages {

    private static final String SAMPLE = "sanctions/sample/sample-list.csv";
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 2000;

    private final SanctionsLoading loading;
    private final SanctionsScreening screening;
    private final SanctionsDecisions decisions;
    private final CurrentActor actor;

    SanctionsPages(
            SanctionsLoading loading, SanctionsScreening screening, SanctionsDecisions decisions, CurrentActor actor) {
        this.loading = loading;
        this.screening = screening;
        this.decisions = decisions;
        this.actor = actor;
    }

    /**
     * What the page shows.
     *
     * @param status the state of the hits shown; null for all
     * @param subject what they were found for; null for all
     */
    record HitsPage(
            Page<SanctionsHit> hits,
            @Nullable HitStatus status,
            @Nullable String subject,
            List<SanctionsList> lists) {

        /** Whether anything is screened against. */
        public boolean isScreening() {
            return lists.stream().anyMatch(SanctionsList::current);
        }

        public List<HitStatus> states() {
            return List.of(HitStatus.values());
        }

        public String columns() {
            return String.join(", ", SanctionsFile.COLUMNS.all());
        }
    }

    /**
     * The answer to a check of names.
     *
     * @param screening whether a list is loaded at all
     */
    record CheckPage(List<String> names, List<SanctionsMatch> matches, boolean screening) {

        /** The names as they are typed. */
        public String typed() {
            return String.join("\n", names);
        }

        public String quoted() {
            return String.join(", ", names.stream().map("“%s”"::formatted).toList());
        }
    }

    @CheckedTemplate(basePath = "sanctions")
    static class Templates {

        static native TemplateInstance hits(HitsPage page);

        static native TemplateInstance check(CheckPage page);

        private Templates() {}
    }

    @GET
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance hits(
            @QueryParam("status") @Nullable String status,
            @QueryParam("q") @Nullable String subject,
            @QueryParam("after") @Nullable String after) {
        HitStatus wanted = status == null || status.isEmpty() ? HitStatus.OPEN : status(status);
        String number = subject == null || subject.isBlank() ? null : subject.strip();
        return Templates.hits(new HitsPage(
                decisions.page(wanted, number, PageRequest.of(after, null)), wanted, number, loading.lists()));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public TemplateInstance check(@RestForm("names") @Nullable String names) {
        List<String> read = Objects.requireNonNullElse(names, "")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (read.isEmpty()
                || read.size() > MOST_NAMES
                || read.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.names", "are none, too many or too long", "1 to 20 names of up to 300 characters, one a line"));
        }
        List<SanctionsMatch> matches =
                read.stream().flatMap(name -> screening.matches(name).stream()).toList();
        boolean screened = loading.lists().stream().anyMatch(SanctionsList::current);
        return Templates.check(new CheckPage(read, matches, screened));
    }

    @POST
    @Path("lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(SENIOR_UNDERWRITER)
    @Operation(hidden = true)
    public RestResponse<Void> load(
            @RestForm("source") @Nullable String source, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        if (file == null || file.size() == 0) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a CSV file in UTF-8"));
        }
        String known = SanctionsFile.requireSource(
                Objects.requireNonNullElse(source, "").strip());
        loading.load(known, SanctionsFile.entries(Files.readAllBytes(file.uploadedFile())), actor.get());
        return RestResponse.seeOther(URI.create("/sanctions"));
    }

    @GET
    @Path("sample-list.csv")
    @Produces("text/csv")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<byte[]> sample() throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(SAMPLE)) {
            return ResponseBuilder.ok(Objects.requireNonNull(file, SAMPLE).readAllBytes())
                    .header("Content-Disposition", "attachment; filename=\"sample-list.csv\"")
                    .build();
        }
    }

    @POST
    @Path("hits/{id}/clearance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> clear(@PathParam("id") String id, @RestForm("reason") @Nullable String reason) {
        decisions.clear(key(id), actor.get(), requireReason(reason));
        return RestResponse.seeOther(URI.create("/sanctions"));
    }

    @POST
    @Path("hits/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> confirm(@PathParam("id") String id, @RestForm("reason") @Nullable String reason) {
        decisions.confirm(key(id), actor.get(), requireReason(reason));
        return RestResponse.seeOther(URI.create("/sanctions"));
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInputException(
                    new FieldProblem("$.reason", "must not be blank", "up to %d characters".formatted(LONGEST_REASON)));
        }
        return reason.strip();
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new AbsentException("sanctions hit", id);
        }
    }

    /** Anything else than a state means all states. */
    private static @Nullable HitStatus status(String status) {
        return Arrays.stream(HitStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
    }
}
