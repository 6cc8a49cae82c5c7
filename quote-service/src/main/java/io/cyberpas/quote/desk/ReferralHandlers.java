package io.cyberpas.quote.desk;

import io.cyberpas.quote.sanctions.SubjectHandlers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Four eyes on sanctions hits: who handles a quote, or has proposed to release it, does not clear its hits. */
@ApplicationScoped
class ReferralHandlers implements SubjectHandlers {

    private final Referrals referrals;

    ReferralHandlers(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    @Transactional
    public Set<String> handlersOf(String subject) {
        return Set.copyOf(referrals.handlers(subject));
    }
}
