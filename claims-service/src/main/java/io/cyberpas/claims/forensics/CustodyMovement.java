package io.cyberpas.claims.forensics;

import io.cyberpas.platform.problem.FieldProblem;
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
 */
@Embeddable
public record CustodyMovement(
        @Enumerated(EnumType.STRING) @Column(name = "process")
        CustodyProcess process,

        @Column(name = "from_custodian") @Nullable String fromCustodian,
        @Column(name = "to_custodian") String toCustodian,
        @Column(name = "place") String place,
        @Column(name = "occurred_at") Instant occurredAt,
        @Column(name = "note") @Nullable String note) {

    public CustodyMovement {
        fromCustodian = fromCustodian == null || fromCustodian.isBlank() ? null : fromCustodian.strip();
        toCustodian = toCustodian.strip();
        place = place.strip();
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Refuses a movement that cannot follow what the log holds, naming everything that is wrong with it. */
    void checkAfter(@Nullable CustodyEntry last, EvidenceItem item, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (occurredAt.isAfter(now)) {
            problems.add(new FieldProblem("$.occurredAt", "lies in the future", "at most " + now));
        }
        if (last == null) {
            checkOpening(item, problems);
        } else {
            checkContinuation(last, problems);
        }
        if (process == CustodyProcess.DISPOSAL && item.isUnderLegalHold()) {
            problems.add(new FieldProblem("$.process", "is not possible: " + item.label() + " is under legal hold"));
        }
        if (process.changesCustodian() && toCustodian.equals(fromCustodian)) {
            problems.add(new FieldProblem("$.toCustodian", "must differ from fromCustodian"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
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
}
