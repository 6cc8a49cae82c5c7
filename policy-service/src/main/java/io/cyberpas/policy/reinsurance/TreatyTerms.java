package io.cyberpas.policy.reinsurance;

/** What a treaty takes and gives. */
public sealed interface TreatyTerms permits ProportionalTerms, ExcessTerms {}
