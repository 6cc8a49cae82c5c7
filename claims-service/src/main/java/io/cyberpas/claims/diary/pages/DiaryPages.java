package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.diary.Activities;
import io.cyberpas.claims.diary.Activity;
import io.cyberpas.claims.diary.DiaryEntries;
import io.cyberpas.claims.diary.Responsibilities;
import io.cyberpas.claims.diary.Responsibility;
import io.cyberpas.claims.diary.TeamMembers;
import io.cyberpas.claims.diary.api.ActivityView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The diary of a claim. */
@Path("/claims/{number}/diary")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DiaryPages {

    private static final int ENDED_MOST = 25;

    private final ClaimAccess access;
    private final Activities activities;
    private final DiaryEntries entries;
    private final Responsibilities responsibilities;
    private final TeamMembers members;
    private final CurrentActor actor;
    private final Clock clock;

    DiaryPages(
            ClaimAccess access,
            Activities activities,
            DiaryEntries entries,
            Responsibilities responsibilities,
            TeamMembers members,
            CurrentActor actor,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.entries = entries;
        this.responsibilities = responsibilities;
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "diary")
    static class Templates {
        static native TemplateInstance diary(DiarySheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance diary(@RestPath String number, @RestQuery @Nullable String after) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var now = clock.instant();
        var responsibility = responsibilities.findByIdOptional(claim.id());
        var handler = responsibility.flatMap(Responsibility::handler);
        var manages = reader.is(Roles.CLAIMS_MANAGER);
        return Templates.diary(new DiarySheet(
                ClaimView.of(claim, reader),
                views(activities.open(claim.id()), now),
                views(activities.ended(claim.id(), ENDED_MOST), now),
                entries.of(claim.id(), PageRequest.of(after, null)),
                handler.orElse(null),
                responsibility.map(Responsibility::since).orElse(null),
                manages ? members.all() : List.of(),
                reader.is(Roles.CLAIMS_HANDLER) && handler.isEmpty(),
                manages || reader.is(Roles.CLAIMS_HANDLER),
                manages,
                now));
    }

    private static List<ActivityView> views(List<Activity> activities, Instant now) {
        return activities.stream().map(each -> ActivityView.of(each, now)).toList();
    }
}
