package io.cyberpas.claims.claim;

/** A notice with what its policy covers on the days that matter to it. */
public record NoticeOnPolicy(NoticeOfLoss notice, PolicyOnDays policy) {}
