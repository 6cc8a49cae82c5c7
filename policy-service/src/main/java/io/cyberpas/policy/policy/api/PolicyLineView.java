package io.cyberpas.policy.policy.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.PolicyLine;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.api.PolicyView.PeriodView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy as one line of a list. */
@Schema(name = "PolicyLine")
record PolicyLineView(
        @Schema(examples = "P-2026-000001") String number,
        @Schema(examples = "Q-2026-000001") String quoteNumber,
        Product product,
        PolicyStatus status,
        @Schema(examples = "HANBIT") String brokerage,
        @Schema(examples = "한빛정보통신 주식회사") String insuredName,
        PeriodView period,
        Money aggregateLimit,
        Money premium) {

    static PolicyLineView of(PolicyLine line) {
        return new PolicyLineView(
                line.number(),
                line.quoteNumber(),
                line.product(),
                line.status(),
                line.brokerage(),
                line.insuredName(),
                PeriodView.of(line.period()),
                line.aggregateLimit(),
                line.premium());
    }
}
