package io.cyberpas.policy.billing;

import io.cyberpas.policy.billing.adapter.BillingRulesAtStart;
import java.util.List;

/** The rules that the service ships with. */
final class Rules {
    static final BillingRules SHIPPED = BillingRulesAtStart.read(
            List.of("billing/instalments-2026-01.yaml"),
            "billing/premium-taxes.yaml",
            List.of("billing/dunning-2019-01.yaml"),
            List.of("billing/write-offs-2026-01.yaml"));

    private Rules() {}
}
