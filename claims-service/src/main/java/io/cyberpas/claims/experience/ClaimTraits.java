package io.cyberpas.claims.experience;

import io.cyberpas.claims.incident.Classification;
import io.cyberpas.claims.incident.VerisRecord;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the pool keeps of an incident: nothing that names anybody.
 *
 * @param country of the first victim named, by ISO 3166
 * @param size    of the victim by the bands of VERIS
 * @param cause   the first kind of action that the record names; ransomware apart from other malware
 */
record ClaimTraits(
        String sector,
        String country,
        String size,
        String cause,
        @Nullable Long records) {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String RANSOMWARE = "Ransomware";

    /** Nothing is known of an incident that was not classified. */
    static ClaimTraits unknown() {
        return new ClaimTraits(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, null);
    }

    static ClaimTraits of(VerisRecord veris, ExperienceRules rules) {
        Classification told = veris.classification();
        return new ClaimTraits(
                rules.sector(told.industry()),
                told.victimCountries().stream()
                        .findFirst()
                        .filter(country -> country.length() == 2)
                        .orElse(UNKNOWN),
                size(veris.text("victim.employee_count")),
                told.actions().stream().findFirst().map(ClaimTraits::cause).orElse(UNKNOWN),
                told.recordsAffected());
    }

    private static String cause(Classification.Kind action) {
        return action.varieties().contains(RANSOMWARE)
                ? RANSOMWARE.toUpperCase(Locale.ROOT)
                : action.name().toUpperCase(Locale.ROOT);
    }

    private static String size(String employees) {
        return switch (employees) {
            case "1 to 10", "11 to 100", "101 to 1000", "Small" -> "SMALL";
            case "1001 to 10000", "10001 to 25000" -> "MEDIUM";
            case "25001 to 50000", "50001 to 100000", "Over 100000", "Large" -> "LARGE";
            default -> UNKNOWN;
        };
    }
}
