package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what exposure is added up. */
public enum ExposureBy {
    PROVIDER,
    INDUSTRY,
    COUNTRY,
    PRODUCT;

    /**
     * The one of a name in any case; by provider where none is given.
     *
     * @throws InvalidInputException if there is no such
     */
    public static ExposureBy named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return PROVIDER;
        }
        return List.of(values()).stream()
                .filter(by -> by.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("by", "is nothing to add up by", "provider, industry, country or product")));
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
