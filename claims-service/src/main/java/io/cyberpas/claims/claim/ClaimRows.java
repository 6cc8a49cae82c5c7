package io.cyberpas.claims.claim;

import io.cyberpas.platform.data.Database.Change;
import io.cyberpas.platform.money.Money;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a claim that was just notified: as Hibernate would write them, which reads and changes them ever after. */
final class ClaimRows {

    static final String CLAIM = """
            INSERT INTO claim (id, version, number, aware_at, occurred_on, occurred_until, claim_made_on, notified_at, notified_by,
              summary, notifier_name, notifier_capacity, notifier_email, notifier_phone, policy_number, product, brokerage,
              insured_name, insured_business_number, cover_from, cover_to, aggregate_limit_amount, aggregate_limit_currency,
              retention_amount, retention_currency, cover_doubt, reviewed_duplicates, extortion_demanded, stage)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String STAGE_CHANGE = """
            INSERT INTO claim_stage_change (claim_id, position, from_stage, to_stage, decided_by, decided_at, reason, evidence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String LINE = """
            INSERT INTO claim_line (claim_id, position, part, cover_trigger, limit_amount, limit_currency, retention_amount,
              retention_currency, waiting_period_hours, retroactive_date, opened_by, opened_at, matched_on, match_doubts, match_detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private ClaimRows() {}

    /** The claim, its first step and its lines, in the order in which they refer to each other. */
    static Stream<Change> of(Claim claim) {
        var steps = claim.stageChanges();
        var lines = claim.lines();
        return Stream.of(
                        Stream.of(claim(claim)),
                        IntStream.range(0, steps.size()).mapToObj(i -> step(claim, i, steps.get(i))),
                        IntStream.range(0, lines.size()).mapToObj(i -> line(claim, i, lines.get(i))))
                .flatMap(rows -> rows);
    }

    private static Change claim(Claim claim) {
        var notice = claim.notice();
        var notifier = notice.notifier();
        var cover = claim.cover();
        return Change.of(
                CLAIM,
                claim.id(),
                claim.version(),
                claim.number(),
                notice.awareAt(),
                notice.occurredOn(),
                notice.occurredUntil(),
                notice.claimMadeOn(),
                notice.receivedAt(),
                notice.receivedFrom(),
                notice.summary(),
                notifier.name(),
                notifier.capacity(),
                notifier.email(),
                notifier.phone(),
                cover.policyNumber(),
                cover.product(),
                cover.brokerage(),
                cover.insuredName(),
                cover.insuredBusinessNumber(),
                cover.from(),
                cover.to(),
                cover.aggregateLimit().amount(),
                code(cover.aggregateLimit()),
                cover.retention().amount(),
                code(cover.retention()),
                cover.doubt(),
                texts(claim.reviewedDuplicates()),
                claim.triage().extortionDemanded(),
                claim.stage());
    }

    private static Change step(Claim claim, int position, StageChange step) {
        return Change.of(
                STAGE_CHANGE,
                claim.id(),
                position,
                step.from(),
                step.to(),
                step.decidedBy(),
                step.decidedAt(),
                step.reason(),
                texts(step.evidence()));
    }

    private static Change line(Claim claim, int position, ClaimLine line) {
        return Change.of(
                LINE,
                claim.id(),
                position,
                line.part(),
                line.trigger(),
                line.limit().amount(),
                code(line.limit()),
                line.retention().amount(),
                code(line.retention()),
                line.waitingPeriodHours(),
                line.retroactiveDate(),
                line.openedBy(),
                line.openedAt(),
                line.match().on(),
                texts(line.match().doubtCodes()),
                line.match().detail());
    }

    private static String code(Money money) {
        return money.currency().getCurrencyCode();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
