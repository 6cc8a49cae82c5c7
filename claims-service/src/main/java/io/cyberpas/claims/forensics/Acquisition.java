package io.cyberpas.claims.forensics;

import io.cyberpas.platform.hash.Sha256;
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
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is registered of an item of evidence.
 *
 * @param label name of the item on the claim, such as {@code E-01}
 * @param place where it was acquired
 * @param at when it was acquired, to the microsecond
 * @param by who acquired it
 * @param sha256 64 hexadecimal digits over the acquired copy
 * @param sizeBytes size of that copy
 * @param storageLocation where the copy is kept
 */
@Embeddable
public record Acquisition(
        @Column(name = "label") String label,
        @Enumerated(EnumType.STRING) @Column(name = "kind") EvidenceKind kind,
        @Column(name = "description") String description,
        @Column(name = "acquired_place") String place,
        @Column(name = "acquired_at") Instant at,
        @Column(name = "acquired_by") String by,
        @Column(name = "sha256") String sha256,
        @Column(name = "size_bytes") long sizeBytes,
        @Column(name = "storage_location") String storageLocation) {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Sha256 OF_NOTHING = Sha256.of("");

    public Acquisition {
        label = label.strip();
        description = description.strip();
        place = place.strip();
        at = at.truncatedTo(ChronoUnit.MICROS);
        by = by.strip();
        sha256 = sha256.strip().toLowerCase(Locale.ROOT);
        storageLocation = storageLocation.strip();
    }

    /** Refuses what cannot be evidence, naming everything that is wrong with it. */
    void check(Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!LABEL.matcher(label).matches()) {
            problems.add(new FieldProblem(
                    "$.label", "is not a short name", "1 to 40 letters, digits, dots, hyphens, underscores: E-01"));
        }
        if (at.isAfter(now)) {
            problems.add(new FieldProblem("$.acquiredAt", "lies in the future", "at most " + now));
        }
        if (sizeBytes < 1) {
            problems.add(new FieldProblem("$.sizeBytes", "is not the size of a copy", "1 or more"));
        }
        if (!Sha256.isValid(sha256)) {
            problems.add(new FieldProblem("$.sha256", "is not a SHA-256 value", "64 hexadecimal digits"));
        } else if (sha256.equals(OF_NOTHING.hex())) {
            problems.add(new FieldProblem("$.sha256", "is the hash of an empty file", "the hash of the copy"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
