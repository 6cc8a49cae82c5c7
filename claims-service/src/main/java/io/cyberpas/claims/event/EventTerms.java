package io.cyberpas.claims.event;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event; by it claims are recognised.
 *
 * @param provider the provider or other dependency that failed or was compromised
 * @param cve the weakness exploited, such as {@code CVE-2023-34362}
 * @param malware name of the malware
 * @param actor name of the threat actor
 * @param beganOn first day of the event
 * @param endedOn its last day; null while it goes on or is not known
 */
@Embeddable
public record EventTerms(
        @Enumerated(EnumType.STRING) @Column(name = "kind") EventKind kind,
        @Column(name = "name") String name,
        @Column(name = "provider") @Nullable String provider,
        @Column(name = "cve") @Nullable String cve,
        @Column(name = "malware") @Nullable String malware,
        @Column(name = "actor") @Nullable String actor,
        @Column(name = "began_on") LocalDate beganOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        @Column(name = "note") @Nullable String note) {

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,19}");

    /**
     * Terms as somebody told them: blank means not known, a CVE is written in capitals.
     *
     * @throws InvalidInputException naming everything that is wrong
     */
    public static EventTerms told(
            EventKind kind,
            String name,
            @Nullable String provider,
            @Nullable String cve,
            @Nullable String malware,
            @Nullable String actor,
            LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable String note,
            LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        var weakness = cve == null || cve.isBlank() ? null : cve.strip().toUpperCase(Locale.ROOT);
        if (weakness != null && !CVE.matcher(weakness).matches()) {
            problems.add(new FieldProblem("$.cve", "is not the number of a vulnerability", "CVE-2023-34362"));
        }
        if (beganOn.isAfter(today)) {
            problems.add(new FieldProblem("$.beganOn", "lies in the future", "up to " + today));
        }
        if (endedOn != null && endedOn.isBefore(beganOn)) {
            problems.add(new FieldProblem("$.endedOn", "lies before the beginning", "from " + beganOn));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new EventTerms(
                kind,
                name.strip(),
                known(provider),
                weakness,
                known(malware),
                known(actor),
                beganOn,
                endedOn,
                known(note));
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
