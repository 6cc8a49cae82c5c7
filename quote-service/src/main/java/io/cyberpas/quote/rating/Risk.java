package io.cyberpas.quote.rating;

/** What is known of who is to be insured. */
public sealed interface Risk permits CompanyRisk, HouseholdRisk {}
