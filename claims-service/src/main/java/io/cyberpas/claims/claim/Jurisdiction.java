package io.cyberpas.claims.claim;

/** Places whose law may oblige the insured to report. */
public enum Jurisdiction {
    KR,
    EU,
    US,
    JP,
    CN
}
