package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an item of evidence.
 *
 * @param fromCustodian who had the item before; null only where custody begins
 * @param toCustodian who has it afterwards
 * @param occurredAt when it happened, which may be before it is entered; to the microsecond
 * @param toFirm code of the appointed firm to which it is handed over and which then sees it; null for none
 */
@Embeddable
public record CustodyMovement(
        @Enumerated(EnumType.STRING) @Column(name = "process")
        CustodyProcess process,

        @Column(name = "from_custodian") @Nullable String fromCustodian,
        @Column(name = "to_custodian") String toCustodian,
        @Column(name = "place") String place,
        @Column(name = "occurred_at") Instant occurredAt,
        @Column(name = "note") @Nullable String note,
        @Column(name = "to_firm") @Nullable String toFirm) {

    public CustodyMovement {
        fromCustodian = fromCustodian == null || fromCustodian.isBlank() ? null : fromCustodian.strip();
        toCustodian = toCustodian.strip();
        place = place.strip();
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        note = note == null || note.isBlank() ? null : note.strip();
        toFirm = toFirm == null || toFirm.isBlank() ? null : toFirm.strip();
    }

    /** A movement that names no firm. */
    public CustodyMovement(
            CustodyProcess process,
            @Nullable String fromCustodian,
            String toCustodian,
            String place,
            Instant occurredAt,
            @Nullable String note) {
        this(process, fromCustodian, toCustodian, place, occurredAt, note, null);
    }

    /** Refuses a movement that cannot follow what the log holds, naming everything that is wrong with it. */
    void checkAfter(@Nullable CustodyEntry last, EvidenceItem item, Actor actor, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (occurredAt.isAfter(now)) {
            problems.add(new FieldProblem("$.occurredAt", "lies in the future", "at most " + now));
        }
        if (last == null) {
            checkOpening(item, problems);
        } else {
            checkContinuation(last, problems);
            checkHandover(item.handover(), problems);
        }
        if (process == CustodyProcess.DISPOSAL && item.isUnderLegalHold()) {
            problems.add(new FieldProblem("$.process", "is not possible: " + item.label() + " is under legal hold"));
        }
        if (process.changesCustodian() && toCustodian.equals(fromCustodian)) {
            problems.add(new FieldProblem("$.toCustodian", "must differ from fromCustodian"));
        }
        if (toFirm != null && process != CustodyProcess.TRANSFER) {
            problems.add(new FieldProblem("$.toFirm", "is possible with TRANSFER only"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        requireOtherPerson(item.handover(), actor);
    }

    private void checkOpening(EvidenceItem item, List<FieldProblem> problems) {
        if (!process.opensCustody()) {
            problems.add(new FieldProblem(
                    "$.process",
                    "is not possible: custody of " + item.label() + " is not open",
                    "IDENTIFICATION, COLLECTION, ACQUISITION"));
        }
        if (fromCustodian != null) {
            problems.add(new FieldProblem("$.fromCustodian", "must be left out where custody begins"));
        }
    }

    private void checkContinuation(CustodyEntry last, List<FieldProblem> problems) {
        CustodyMovement before = last.movement();
        if (before.process.endsCustody()) {
            problems.add(new FieldProblem("$.process", "is not possible: custody ended with " + before.process));
        }
        if (!before.toCustodian.equals(fromCustodian)) {
            problems.add(new FieldProblem(
                    "$.fromCustodian", "is not the one who has the item by the log", before.toCustodian));
        }
        if (!process.changesCustodian() && !before.toCustodian.equals(toCustodian)) {
            problems.add(
                    new FieldProblem("$.toCustodian", "can change only by TRANSFER or RETURN", before.toCustodian));
        }
        if (occurredAt.isBefore(before.occurredAt)) {
            problems.add(new FieldProblem(
                    "$.occurredAt", "lies before the entry before it", "at least " + before.occurredAt));
        }
    }

    private void checkHandover(@Nullable Handover open, List<FieldProblem> problems) {
        if (open == null) {
            if (process.answersHandover()) {
                problems.add(new FieldProblem("$.process", "is not possible: nothing was handed over"));
            }
            return;
        }
        if (!process.isPossibleInTransit()) {
            problems.add(new FieldProblem(
                    "$.process", "is not possible: the item was handed over and not confirmed", "RECEIPT, REFUSAL"));
        }
        if (process == CustodyProcess.REFUSAL && !open.from().equals(toCustodian)) {
            problems.add(new FieldProblem("$.toCustodian", "is not the one who handed it over", open.from()));
        }
    }

    private void requireOtherPerson(@Nullable Handover open, Actor actor) {
        if (open != null && process.answersHandover() && !open.mayBeAnsweredBy(actor)) {
            throw new ForbiddenActionException(
                    open.firm() == null
                            ? "What somebody handed over is confirmed or refused by another person"
                            : "What was handed over is confirmed or refused by " + open.firm());
        }
    }
}
