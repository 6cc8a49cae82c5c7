package io.cyberpas.claims.claim;

import java.util.List;

/** Knows parties of claims. Features that bring people and companies into a claim implement it as CDI beans. */
public interface PartySource {

    /** The parties that the feature knows of a claim; none twice is not promised. */
    List<ClaimParty> parties(Claim claim);
}
