package io.cyberpas.claims.figures.api;

import io.cyberpas.claims.figures.FiguresFilter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which claims figures are asked for, as the query of an address; what is left out or empty means all. */
public class FiguresParameters {

    /** A year such as 2026, or a quarter such as 2026-Q1. */
    @RestQuery
    public @Nullable String accident;

    @RestQuery
    public @Nullable String part;

    @RestQuery
    public @Nullable String product;

    @RestQuery
    public @Nullable String broker;

    @RestQuery
    public @Nullable String policy;

    @RestQuery
    public @Nullable String event;

    /**
     * The filter that is meant.
     *
     * @throws io.cyberpas.platform.problem.InvalidInputException naming the parameter that is none
     */
    public FiguresFilter filter() {
        return FiguresFilter.of(accident, part, product, broker, policy, event);
    }
}
