package io.cyberpas.policy.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that an insured depends on, and others too.
 *
 * @param kind     what it is
 * @param provider who or which it is: a code of the questionnaire such as {@code AWS}, otherwise a name in capital letters
 *                 with single blanks, so that one provider is written in one way
 */
@Embeddable
public record Dependency(
        @Enumerated(EnumType.STRING) @Column(name = "kind") DependencyKind kind,
        @Column(name = "provider") String provider) {

    /** Most characters of a provider's name. */
    public static final int PROVIDER_MAX = 200;
    /** Most dependencies of one insured. */
    public static final int DEPENDENCIES_MAX = 50;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Refuses a name that is empty or too long. */
    public Dependency {
        if (provider.isBlank() || provider.length() > PROVIDER_MAX) {
            throw new IllegalArgumentException("A provider is named by 1 to %d characters".formatted(PROVIDER_MAX));
        }
    }

    /** A dependency on a provider, however its name is written. */
    public static Dependency on(DependencyKind kind, String provider) {
        String composed = Normalizer.normalize(provider, Normalizer.Form.NFKC).strip();
        return new Dependency(kind, BLANKS.matcher(composed).replaceAll(" ").toUpperCase(Locale.ROOT));
    }
}
