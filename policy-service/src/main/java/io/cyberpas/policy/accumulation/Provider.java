package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.policy.Dependency;
import io.cyberpas.policy.policy.DependencyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody or something that insureds share. */
public record Provider(DependencyKind kind, String name) {

    /** The provider of a key of the projection, such as {@code CLOUD:AWS}. */
    static Provider ofKey(String key) {
        int colon = key.indexOf(':');
        return new Provider(DependencyKind.valueOf(key.substring(0, colon)), key.substring(colon + 1));
    }

    /** Its key in the projection. */
    public String key() {
        return kind + ":" + name;
    }

    /**
     * A provider as it is asked for, however its name is written.
     *
     * @throws InvalidInputException if the kind is not known or the name is none
     */
    public static Provider named(@Nullable String kind, @Nullable String name) {
        List<DependencyKind> kinds = List.of(DependencyKind.values());
        DependencyKind known = kinds.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("kind", "is no kind of provider", kinds.toString())));
        if (name == null || name.isBlank() || name.length() > Dependency.PROVIDER_MAX) {
            throw new InvalidInputException(new FieldProblem(
                    "provider", "is no name", "1 to %d characters".formatted(Dependency.PROVIDER_MAX)));
        }
        return new Provider(known, Dependency.on(known, name).provider());
    }
}
