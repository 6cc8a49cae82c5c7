package io.cyberpas.claims.claim;

import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the file of a claim says, read from what it holds. */
public interface ClaimFile {

    /** Readable number such as {@code C-2026-000001}. */
    String number();

    /** What was told. */
    ReceivedNotice notice();

    /** What was done about it before the first gate. */
    FirstNotice firstNotice();

    /** The policy and the terms of the whole of it. */
    CoverBasis cover();

    /** The coverage parts under which loss is claimed. */
    List<ClaimLine> lines();

    /** Code of the loss event the claim belongs to, such as {@code EV-2026-000001}. */
    Optional<String> eventCode();

    default String policyNumber() {
        return cover().policyNumber();
    }

    /** When the insured became aware; the statutory clocks start here. */
    default Instant awareAt() {
        return notice().awareAt();
    }

    /** What the insured bears of the claim, once. */
    default Money retention() {
        return cover().retention();
    }

    /** The currency of policy and claim; every amount of the claim is in it. */
    default Currency currency() {
        return cover().aggregateLimit().currency();
    }

    /** The days by which triggers are judged: as corrected, or else as they were told. */
    default TriggerDates triggerDates(ZoneId zone) {
        var awareOn = LocalDate.ofInstant(awareAt(), zone);
        return firstNotice()
                .correction()
                .map(later ->
                        TriggerDates.known(awareOn, later.occurredFrom(), later.occurredUntil(), later.claimMadeOn()))
                .orElseGet(() -> TriggerDates.known(
                        awareOn, notice().occurredOn(), notice().occurredUntil(), notice().claimMadeOn()));
    }

    default Optional<Instant> acknowledgedAt() {
        return firstNotice().acknowledgedAt();
    }

    default Optional<String> duplicateReview() {
        return firstNotice().duplicateReview();
    }

    /** Numbers of the likely duplicates that the review looked at. */
    default List<String> reviewedDuplicates() {
        return firstNotice().reviewedDuplicates();
    }

    /** What was found out of the days since the notice. */
    default Optional<DateCorrection> dateCorrection() {
        return firstNotice().correction();
    }

    /** Who let the claim go on although its cover is in doubt. */
    default Optional<DoubtConfirmation> doubtConfirmation() {
        return firstNotice().doubtConfirmation();
    }

    /** By what limits per event are counted: the loss event, or the claim alone. */
    default String eventReference() {
        return eventCode().orElse(number());
    }

    default Optional<ClaimLine> line(CoveragePart part) {
        return lines().stream().filter(each -> each.part() == part).findFirst();
    }
}
