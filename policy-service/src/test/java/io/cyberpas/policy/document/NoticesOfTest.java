package io.cyberpas.policy.document;

import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Offers renewal, on the same terms, of the policies that a test names. */
@Singleton
class NoticesOfTest implements RenewalNotices {
    private static final Set<String> OFFERED = ConcurrentHashMap.newKeySet();

    static void offer(String policyNumber) {
        OFFERED.add(policyNumber);
    }

    @Override
    public List<RenewalNotice> of(Policy policy) {
        if (!OFFERED.contains(policy.number())) {
            return List.of();
        }
        PolicyTerms terms = policy.versions().getFirst().terms();
        LocalDate end = policy.period().to();
        return List.of(new RenewalNotice(
                "R-" + policy.number().substring(2),
                policy.issuedAt(),
                terms,
                new CoverPeriod(end, end.plusYears(1)),
                terms,
                end.minusDays(14),
                true,
                null));
    }
}
