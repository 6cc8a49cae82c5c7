package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/** Begins, stops and resumes imports of notices, and tells how far they are. */
@ApplicationScoped
public class ImportHandling {

    private final NoticeImports imports;
    private final ImportReceiving receiving;
    private final ImportBlocks blocks;
    private final AuditTrail audit;
    private final Event<ImportBegun> begun;
    private final Clock clock;

    ImportHandling(
            NoticeImports imports,
            ImportReceiving receiving,
            ImportBlocks blocks,
            AuditTrail audit,
            Event<ImportBegun> begun,
            Clock clock) {
        this.imports = imports;
        this.receiving = receiving;
        this.blocks = blocks;
        this.audit = audit;
        this.begun = begun;
        this.clock = clock;
    }

    /** Told when an import begins to run or is resumed, so that its first block need not wait for the next look. */
    record ImportBegun(UUID file) {}

    /**
     * What a file became.
     *
     * @param isNew false when it had been received before
     */
    public record Outcome(ImportProgress progress, boolean isNew) {}

    /** Lets a received file run, or finds the import of the same file. */
    @Transactional
    public Outcome begin(ReceivedImport file, Actor actor) {
        blocks.holdContent(file.contentHash());
        var same = imports.ofContent(file.contentHash(), file.defaultPolicy(), actor.brokerage());
        if (same.isPresent()) {
            return new Outcome(blocks.progress(same.get()), false);
        }
        if (!receiving.take(file)) {
            throw new ConflictException("The file was received too long ago: send it again");
        }
        var started = new NoticeImport(file, actor, clock.instant());
        imports.persistAndFlush(started);
        audit.record(
                actor,
                "import.received",
                started.id().toString(),
                "%d lines, SHA-256 %s".formatted(file.lines(), HexFormat.of().formatHex(file.contentHash())));
        begun.fire(new ImportBegun(started.id()));
        return new Outcome(blocks.progress(started), true);
    }

    /** Stops it after the blocks that are under way; stopped twice, it is stopped. */
    @Transactional
    public ImportProgress stop(UUID id, Actor actor) {
        var file = held(id, actor);
        if (file.stop(actor, clock.instant())) {
            audit.record(actor, "import.stopped", id.toString(), null);
        }
        return blocks.progress(file);
    }

    /** Lets it go on where it was. */
    @Transactional
    public ImportProgress resume(UUID id, Actor actor) {
        var file = held(id, actor);
        if (file.resume(actor, clock.instant())) {
            blocks.retryAll(id);
            audit.record(actor, "import.resumed", id.toString(), null);
            begun.fire(new ImportBegun(id));
        }
        return blocks.progress(file);
    }

    /** How far an import is. */
    @Transactional
    public ImportProgress progress(UUID id, Actor actor) {
        return blocks.progress(imports.findByIdOptional(id)
                .filter(file -> maySee(file, actor))
                .orElseThrow(() -> new AbsentException("import", id.toString())));
    }

    /** Imports that the actor may see, the last received first: staff all, brokers those of their brokerage. */
    @Transactional
    public Page<ImportProgress> list(PageRequest request, Actor actor) {
        var brokerage = ClaimAccess.isStaff(actor) ? null : Objects.requireNonNullElse(actor.brokerage(), "");
        return imports.page(brokerage, request).map(blocks::progress);
    }

    private NoticeImport held(UUID id, Actor actor) {
        return imports.locked(id)
                .filter(file -> maySee(file, actor))
                .orElseThrow(() -> new AbsentException("import", id.toString()));
    }

    private static boolean maySee(NoticeImport file, Actor actor) {
        return ClaimAccess.isStaff(actor)
                || (actor.brokerage() != null && actor.brokerage().equals(file.senderBrokerage()));
    }
}
