package io.cyberpas.policy.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day of cover on, a field of the terms has a value.
 *
 * @param field a field of {@link TermFields}, or {@link TermFields#COVER}
 * @param value in the form of {@link TermFields}; null where the field is empty from then on
 */
@Embeddable
public record TermChange(
        @Column(name = "effective_from") LocalDate effectiveFrom,
        @Column(name = "field") String field,
        @Column(name = "value") @Nullable String value) {}
