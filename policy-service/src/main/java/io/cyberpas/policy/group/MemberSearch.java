package io.cyberpas.policy.group;

import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.file.SearchForm;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a policy are looked for, and which stretch of them. They are listed by their references.
 *
 * @param reference the start of the platform's reference
 * @param certificate the whole number of a certificate
 * @param name      any part of a name of at least two characters, in the form in which names are compared
 * @param after     the reference of the last member seen
 */
public record MemberSearch(
        @Nullable String reference,
        @Nullable CertificateNumber certificate,
        @Nullable String name,
        @Nullable String after,
        int size) {

    private static final int LEAST_OF_NAME = 2;
    private static final int MOST_OF_TEXT = 100;

    /** What is looked for; texts that are empty count as absent. */
    public static MemberSearch of(
            @Nullable String reference,
            @Nullable String certificate,
            @Nullable String name,
            @Nullable String after,
            @Nullable Integer size) {
        String wantedName = text(name, "name");
        return new MemberSearch(
                text(reference, "reference"),
                number(text(certificate, "certificate")),
                wantedName == null ? null : name(wantedName),
                text(after, "after"),
                PageRequest.of(null, size).size());
    }

    /** What is looked for by one text: a certificate's number, a reference, or a name. */
    public static MemberSearch byText(@Nullable String text, @Nullable String after) {
        String wanted = text(text, "q");
        if (wanted == null) {
            return of(null, null, null, after, null);
        }
        if (CertificateNumber.of(wanted).isPresent()) {
            return of(null, wanted, null, after, null);
        }
        boolean isReference = wanted.matches("[A-Za-z0-9._-]*[0-9][A-Za-z0-9._-]*");
        return isReference ? of(wanted, null, null, after, null) : of(null, null, wanted, after, null);
    }

    private static @Nullable CertificateNumber number(@Nullable String certificate) {
        return certificate == null
                ? null
                : CertificateNumber.of(certificate)
                        .orElseThrow(() -> refused(
                                "certificate", "is not the number of a certificate", "P-2026-000001-01-0000002"));
    }

    private static @Nullable String text(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > MOST_OF_TEXT) {
            throw refused(field, "is too long", "at most %d characters".formatted(MOST_OF_TEXT));
        }
        return text.strip();
    }

    private static String name(String name) {
        String form = SearchForm.of(name);
        if (form.length() < LEAST_OF_NAME || form.length() > MOST_OF_TEXT) {
            throw refused("name", "cannot be searched by", "2 to %d characters of it".formatted(MOST_OF_TEXT));
        }
        return form;
    }

    private static InvalidInputException refused(String field, String problem, String allowed) {
        return new InvalidInputException(new FieldProblem(field, problem, allowed));
    }
}
