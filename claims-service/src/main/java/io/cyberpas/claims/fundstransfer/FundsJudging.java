package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.claims.forensics.ContentReceiving;
import io.cyberpas.claims.forensics.EvidenceContents;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Leads a loss that was told to its judgement: the record into evidence, the cover read, the rules asked, the letter printed. Every step may
 * be repeated: what is done stays done, so a crash between them loses nothing and pays nobody twice.
 */
@ApplicationScoped
class FundsJudging implements OutboxDelivery {

    static final Actor SERVICE = Actor.system("claims-service");

    private static final String CONTENT = "SELECT content FROM funds_record WHERE loss_id = ?";
    private static final String FORGET = "DELETE FROM funds_record WHERE loss_id = ?";

    private final FundsLosses losses;
    private final ContentReceiving contents;
    private final EvidenceContents kept;
    private final PersonCovers covers;
    private final StraightThrough straightThrough;
    private final DocumentKeeping documents;
    private final Database database;
    private final ZoneId zone;

    FundsJudging(
            FundsLosses losses,
            ContentReceiving contents,
            EvidenceContents kept,
            PersonCovers covers,
            StraightThrough straightThrough,
            DocumentKeeping documents,
            Database database,
            ZoneId zone) {
        this.losses = losses;
        this.contents = contents;
        this.kept = kept;
        this.covers = covers;
        this.straightThrough = straightThrough;
        this.documents = documents;
        this.database = database;
        this.zone = zone;
    }

    /** What of a loss is needed outside of a transaction. */
    private record Standing(FundsLoss loss, FundsStatus status) {}

    @Override
    public String topic() {
        return FundsReceiving.TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        var id = message.payloadAs(FundsReceiving.Message.class).lossId();
        var before = standing(id);
        if (before.status() == FundsStatus.RECEIVED) {
            try {
                judge(id, keepRecord(before.loss()), cover(before.loss()));
            } catch (ConflictException | InvalidInputException | ForbiddenActionException refused) {
                straightThrough.refer(id, reason(refused));
            }
        }
        var after = standing(id);
        if (after.status() == FundsStatus.SETTLED) {
            print(after.loss().claimNumber());
        }
        return () -> forget(after.loss());
    }

    /** What the process refuses goes to people, with what the rules say. */
    private void judge(UUID id, byte[] record, PersonCover cover) {
        try {
            straightThrough.judge(id, cover, record);
        } catch (ConflictException | InvalidInputException | ForbiddenActionException refused) {
            straightThrough.refer(id, cover, record, reason(refused));
        }
    }

    private PersonCover cover(FundsLoss loss) {
        var told = loss.told();
        return covers.find(told.policyNumber(), told.certificate(), LocalDate.ofInstant(told.firstAt(), zone), SERVICE);
    }

    /** The bytes that came with the notice are not needed twice: they are in evidence. */
    private void forget(FundsLoss loss) {
        var item = loss.record().itemId();
        if (item != null && kept.holds(item)) {
            database.change(FORGET, loss.id());
        }
    }

    private Standing standing(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var loss = losses.findById(id);
            return new Standing(loss, loss.status());
        });
    }

    /** The record as it is in evidence; empty where none came. */
    private byte[] keepRecord(FundsLoss loss) {
        var item = loss.record().itemId();
        if (item == null) {
            return new byte[0];
        }
        var content = database.first(CONTENT, row -> row.getBytes(1), loss.id()).orElseThrow();
        contents.receive(
                loss.claimNumber(),
                item,
                new ByteArrayInputStream(content),
                "text/csv",
                OptionalLong.of(content.length),
                SERVICE);
        return content;
    }

    private void print(String claimNumber) {
        for (var language : Language.values()) {
            var draft = QuarkusTransaction.requiringNew()
                    .call(() -> documents.print(claimNumber, DocumentKind.COVERAGE_DECISION, null, language, SERVICE));
            documents.keep(draft, SERVICE);
        }
    }

    /** Everything that a gate misses, in its particulars; else what the problem says. */
    private static String reason(ProblemException refused) {
        return refused.members().get("unmet") instanceof List<?> unmet
                ? refused.getMessage()
                        + unmet.stream()
                                .filter(UnmetCondition.class::isInstance)
                                .map(each -> ((UnmetCondition) each).detail())
                                .collect(Collectors.joining("; ", ": ", ""))
                : String.valueOf(refused.getMessage());
    }
}
