package io.cyberpas.quote.quote.pages.revision;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Here;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.Revision;
import io.cyberpas.quote.quote.RevisionChange;
import io.cyberpas.quote.quote.RevisionField;
import io.cyberpas.quote.quote.pages.revision.RevisionTexts.ShownChange;
import io.cyberpas.quote.underwriting.ReasonCode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page that shows what a quote was in its revisions, and what changed between two of them. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
class RevisionPages {

    private final QuoteReading reading;
    private final Editions editions;
    private final CurrentActor actor;
    private final Here here;
    private final Clock clock;
    private final ZoneId zone;

    RevisionPages(QuoteReading reading, Editions editions, CurrentActor actor, Here here, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.editions = editions;
        this.actor = actor;
        this.here = here;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "revision")
    static class Templates {

        static native TemplateInstance revisions(
                String number, List<Revision> revisions, int before, int after, List<ShownChange> changes);

        private Templates() {}
    }

    @GET
    @Path("{number}/revisions")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance revisions(
            @PathParam("number") String number,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("after") @Nullable Integer after) {
        List<Revision> revisions = reading.revisions(number, actor.get());
        Revision right = pick(revisions, after).orElse(revisions.getLast());
        Revision left = pick(revisions, before).orElse(revisions.get(Math.max(0, right.number() - 2)));
        RevisionTexts texts = new RevisionTexts(Locale.forLanguageTag(here.language()), questionnaire(right));
        List<ShownChange> changes = RevisionChange.between(left, right).stream()
                .filter(change -> mayBeSeen(change, actor.get()))
                .map(texts::shown)
                .toList();
        return Templates.revisions(number, revisions, left.number(), right.number(), changes);
    }

    private static Optional<Revision> pick(List<Revision> revisions, @Nullable Integer number) {
        return revisions.stream()
                .filter(revision -> number != null && revision.number() == number)
                .findFirst();
    }

    private @Nullable Questionnaire questionnaire(Revision revision) {
        return editions.of(revision.application(), LocalDate.ofInstant(clock.instant(), zone))
                .map(Edition::questionnaire)
                .orElse(null);
    }

    private static boolean mayBeSeen(RevisionChange change, Actor reader) {
        boolean personal =
                change.field() == RevisionField.REGISTRATION_NUMBER || change.field() == RevisionField.BIRTH_DATE;
        boolean confidential = change.of() instanceof ReasonCode code && code.isConfidential();
        return !(personal && !QuoteAccess.seesPersonalData(reader)) && !(confidential && reader.is(Roles.BROKER));
    }
}
