package io.cyberpas.policy.group;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What members are told before they agree to be insured.
 *
 * @param version       as files of members name it
 * @param effectiveFrom the first day on which it was in use
 * @param effectiveTo   the first day on which it was no longer; null while it is
 */
public record DisclosureText(
        String version, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, Bilingual text, Source source) {}
