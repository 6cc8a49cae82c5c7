package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.diary.Activities;
import io.cyberpas.claims.diary.DiaryEntries;
import io.cyberpas.claims.diary.Responsibilities;
import io.cyberpas.claims.diary.Responsibility;
import io.cyberpas.claims.diary.api.ActivityView;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.claims.handling.WorkbenchSums;
import io.cyberpas.claims.process.ClockKeeping;
import io.cyberpas.claims.process.ClockReading;
import io.cyberpas.claims.process.ProcessDefinition;
import io.cyberpas.claims.process.StageDefinition;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what surrounds the work on a claim, as far as the reader may see it. */
@ApplicationScoped
class WorkbenchReading {

    private static final int TASKS_MOST = 6;
    private static final int NEWEST = 5;

    private final ProcessDefinition process;
    private final ClockKeeping clocks;
    private final Activities activities;
    private final DiaryEntries entries;
    private final Responsibilities responsibilities;
    private final DocumentKeeping documents;
    private final WorkbenchSums sums;

    WorkbenchReading(
            ProcessDefinition process,
            ClockKeeping clocks,
            Activities activities,
            DiaryEntries entries,
            Responsibilities responsibilities,
            DocumentKeeping documents,
            WorkbenchSums sums) {
        this.process = process;
        this.clocks = clocks;
        this.activities = activities;
        this.entries = entries;
        this.responsibilities = responsibilities;
        this.documents = documents;
        this.sums = sums;
    }

    Workbench of(Claim claim, List<UnmetCondition> unmet, Actor reader, Instant now) {
        var inside = ClaimAccess.isStaff(reader);
        var newest = PageRequest.of(null, NEWEST);
        return new Workbench(
                inside ? gate(claim, unmet) : List.of(),
                inside
                        ? responsibilities
                                .findByIdOptional(claim.id())
                                .flatMap(Responsibility::handler)
                                .orElse(null)
                        : null,
                reader.is(Roles.BROKER) ? List.of() : runningFirst(clocks.read(claim)),
                activities.open(claim.id()).stream()
                        .filter(each -> inside || reader.is(each.role()))
                        .limit(TASKS_MOST)
                        .map(each -> ActivityView.of(each, now))
                        .toList(),
                inside ? entries.of(claim.id(), newest).items() : List.of(),
                newestDocuments(claim, reader, newest),
                inside ? sums.of(claim, now) : null);
    }

    /** What the file asks, and whatever else a feature misses. */
    List<Workbench.GateAnswer> gate(Claim claim, List<UnmetCondition> unmet) {
        var stage = process.stage(claim.stage());
        var asked = stage.map(StageDefinition::gate).orElse(List.of()).stream()
                .map(StageDefinition.GateQuestion::condition);
        return Stream.concat(asked, unmet.stream().map(UnmetCondition::condition))
                .distinct()
                .sorted()
                .map(each -> Workbench.GateAnswer.of(
                        each, stage.flatMap(known -> known.question(each)).orElse(null), unmet))
                .toList();
    }

    private static List<ClockReading> runningFirst(List<ClockReading> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(ClockReading::isRunning).reversed().thenComparing(ClockReading::dueAt))
                .toList();
    }

    /** Vendors and advisers have their papers where they work; who may open the tab of papers sees the newest of them here. */
    private List<ClaimDocument> newestDocuments(Claim claim, Actor reader, PageRequest newest) {
        return reader.is(Roles.FORENSIC_VENDOR) || reader.is(Roles.ADVISER) || reader.is(Roles.FINANCE)
                ? List.of()
                : documents.list(claim.number(), null, newest, reader).items();
    }
}
