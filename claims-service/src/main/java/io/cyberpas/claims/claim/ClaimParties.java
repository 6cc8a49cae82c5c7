package io.cyberpas.claims.claim;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who has a stake in a claim, whichever feature knows of them. */
@ApplicationScoped
public class ClaimParties {

    private final List<PartySource> sources;

    ClaimParties(@All List<PartySource> sources) {
        this.sources = sources;
    }

    /** The insured first; nobody twice in the same respect. */
    public List<ClaimParty> of(Claim claim) {
        var cover = claim.cover();
        var own = Stream.of(
                new ClaimParty(ClaimParty.Stake.INSURED, cover.insuredName(), cover.insuredBusinessNumber()),
                ClaimParty.of(
                        ClaimParty.Stake.NOTIFIER, claim.notice().notifier().name()),
                ClaimParty.of(ClaimParty.Stake.BROKER, cover.brokerage()));
        return Stream.concat(own, sources.stream().flatMap(each -> each.parties(claim).stream()))
                .distinct()
                .toList();
    }
}
