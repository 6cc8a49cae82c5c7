package io.cyberpas.policy.group;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a member's certificate: the policy's, which of its enrolments, and the line of the file, such as
 * {@code P-2026-000001-01-0000002}. So numbering a million needs no counter, and the number leads back to the consent.
 */
public record CertificateNumber(String policyNumber, int enrolment, int line) {

    private static final Pattern WRITTEN = Pattern.compile("(P-\\d{4}-\\d{6,9})-(\\d{2,6})-(\\d{7})");

    /** The number that is written so, if one is. */
    public static Optional<CertificateNumber> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return written.matches()
                ? Optional.of(new CertificateNumber(
                        written.group(1), Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s-%02d-%07d".formatted(policyNumber, enrolment, line);
    }
}
