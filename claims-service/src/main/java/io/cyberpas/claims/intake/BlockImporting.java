package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.CoverReading;
import io.cyberpas.claims.claim.NoticeOnPolicy;
import io.cyberpas.claims.claim.PolicyCovers;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.claims.incident.IncidentRecording;
import io.cyberpas.claims.incident.VerisFormat;
import io.cyberpas.claims.incident.VerisRecord;
import io.cyberpas.claims.intake.ImportBlocks.Block;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of the lines of a block: first every line is understood and its policy read, with no transaction open; then all that
 * are right become claims in one transaction, together with their records and with what is wrong with the others.
 */
@ApplicationScoped
class BlockImporting {

    private final ClaimHandling claims;
    private final IncidentRecording incidents;
    private final VerisFormat format;
    private final ImportedNotices known;
    private final ImportProblems problems;
    private final ImportBlocks blocks;
    private final Clock clock;
    private final ZoneId zone;

    BlockImporting(
            ClaimHandling claims,
            IncidentRecording incidents,
            VerisFormat format,
            ImportedNotices known,
            ImportProblems problems,
            ImportBlocks blocks,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.incidents = incidents;
        this.format = format;
        this.known = known;
        this.problems = problems;
        this.blocks = blocks;
        this.clock = clock;
        this.zone = zone;
    }

    /** A line that can become a claim. */
    record Ready(int line, String text, VerisRecord veris, String policyNumber, NoticeOnPolicy notice) {}

    /** The lines of a block, each ready or with its problems. */
    record Understood(List<Ready> ready, List<LineProblem> problems, int refused) {}

    /** Understands every line and reads its policy. */
    @Transactional(Transactional.TxType.NEVER)
    Understood understand(Block block, @Nullable String defaultPolicy, PolicyCovers covers, Actor sender) {
        var now = clock.instant();
        var ready = new ArrayList<Ready>();
        var wrong = new ArrayList<LineProblem>();
        var refused = 0;
        var begin = 0;
        for (int number : block.lineNumbers()) {
            var end = begin;
            while (block.content()[end] != '\n') {
                end++;
            }
            try {
                ready.add(ready(
                        number,
                        text(ByteBuffer.wrap(block.content(), begin, end - begin)),
                        defaultPolicy,
                        covers,
                        sender,
                        now));
            } catch (InvalidInputException e) {
                wrong.addAll(LineProblem.of(number, e.errors()));
                refused++;
            }
            begin = end + 1;
        }
        return new Understood(ready, wrong, refused);
    }

    private Ready ready(
            int number, String text, @Nullable String defaultPolicy, PolicyCovers covers, Actor sender, Instant now) {
        var veris = format.read(text);
        var told = VerisNotice.of(veris, defaultPolicy, sender, now, zone);
        var notice = told.notice();
        var policy = CoverReading.read(
                        covers, told.policyNumber(), notice.dates(now, zone), notice.suspectedParts(), sender)
                .filter(found -> ClaimAccess.mayNotify(sender, found.atAwareness()))
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.plus.cyberpas_policy_number",
                        told.policyNumber() + " is not a policy you can notify a loss under",
                        "the number of a policy in the administration")));
        requireParts(notice.suspectedParts(), policy);
        return new Ready(number, text, veris, told.policyNumber(), new NoticeOnPolicy(notice, policy));
    }

    private static void requireParts(Iterable<io.cyberpas.claims.claim.CoveragePart> parts, PolicyOnDays policy) {
        for (var part : parts) {
            policy.requirePart(part);
        }
    }

    private static String text(ByteBuffer line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(line).toString().strip();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(new FieldProblem("$", "is not a text in UTF-8", "JSON in UTF-8"));
        }
    }

    /** Makes claims of what is ready and was not imported before; does nothing when the block is somebody else's by now. */
    @Transactional
    void take(Block block, Understood understood, Actor sender) {
        if (!blocks.isStillMine(block)) {
            return;
        }
        var fresh = known.claimNew(block.file(), understood.ready(), format);
        var wrong = new ArrayList<>(understood.problems());
        for (Ready line : understood.ready()) {
            if (!fresh.contains(line)) {
                wrong.addAll(LineProblem.of(
                        line.line(),
                        List.of(new FieldProblem(
                                "$.incident_id",
                                line.veris().incidentId() + " was imported before under policy " + line.policyNumber(),
                                "each incident once a policy"))));
            }
        }
        if (!fresh.isEmpty()) {
            claims.notifyAll(
                    fresh.stream().map(Ready::notice).toList(),
                    notified -> keep(block, fresh, notified, sender),
                    "import " + block.file(),
                    sender);
        }
        problems.keep(block.file(), wrong);
        blocks.done(
                block, fresh.size(), understood.refused(), understood.ready().size() - fresh.size());
    }

    private void keep(Block block, List<Ready> fresh, List<Claim> notified, Actor sender) {
        incidents.recordFirst(
                notified,
                fresh.stream().map(Ready::veris).toList(),
                fresh.stream().map(Ready::text).toList(),
                sender);
        known.name(block.file(), fresh, notified);
    }
}
