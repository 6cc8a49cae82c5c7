package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;

/**
 * Who takes part in treaties: a reinsurer, a pool, or a fund of public bodies.
 *
 * @param code    stable code, by which the ledger knows it
 * @param country ISO 3166-1 alpha-2
 */
public record Reinsurer(String code, Bilingual name, String country, Source source) {}
