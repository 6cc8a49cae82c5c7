package io.cyberpas.quote.underwriting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a risk is referred or declined.
 *
 * @param code the rule
 * @param observed the figure of the risk, if the rule is about one
 * @param threshold the highest or lowest figure that would have passed
 */
@Embeddable
public record Reason(
        @Enumerated(EnumType.STRING) ReasonCode code,
        @Column(precision = 24, scale = 4) @Nullable BigDecimal observed,
        @Column(precision = 24, scale = 4) @Nullable BigDecimal threshold) {

    /** The codes that brokers may see, or null if there are none. */
    public static @Nullable String openCodes(List<Reason> reasons) {
        List<Reason> open = reasons.stream()
                .filter(reason -> !reason.code().isConfidential())
                .toList();
        return open.isEmpty() ? null : codes(open);
    }

    /** The codes, for logs and the audit trail. */
    public static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(", "));
    }
}
