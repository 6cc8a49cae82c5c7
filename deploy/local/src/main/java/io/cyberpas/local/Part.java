package io.cyberpas.local;

import java.util.Arrays;
import java.util.List;

/** One process of the local run. The order is the order of starting. */
public enum Part {
    /** The database server of all three services. */
    POSTGRESQL("postgresql", "PostgreSQL"),
    /** The identity provider with the realm of {@code deploy/keycloak}. */
    KEYCLOAK("keycloak", "Keycloak"),
    /** Risks, rating, underwriting and quotes. */
    QUOTE("quote-service", "Quotes"),
    /** Policies, limits and billing. */
    POLICY("policy-service", "Policies"),
    /** Losses, evidence, coverage and payments. */
    CLAIMS("claims-service", "Claims");

    private static final List<Part> SERVICES = List.of(QUOTE, POLICY, CLAIMS);

    private final String title;
    private final String label;

    Part(String title, String label) {
        this.title = title;
        this.label = label;
    }

    /** The three services of the suite itself. */
    public static List<Part> services() {
        return SERVICES;
    }

    /** The part of that title. */
    static Part titled(String title) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("There is no part " + title + "."));
    }

    /** Name in output, of log files and of the service's module. */
    public String title() {
        return title;
    }

    /** Name for people. */
    String label() {
        return label;
    }

    boolean isService() {
        return SERVICES.contains(this);
    }

    /** Name of the service's database, and start of the names of its roles. */
    public String database() {
        return requireService().title.replace("-service", "");
    }

    /** Start of the environment variables that are meant for this service only, such as {@code QUOTE}. */
    String prefix() {
        return requireService().name();
    }

    /** Path of the service's pages and, below {@code /api}, of its resources. */
    String path() {
        return switch (requireService()) {
            case QUOTE -> "/quotes";
            case POLICY -> "/policies";
            default -> "/claims";
        };
    }

    private Part requireService() {
        if (!isService()) {
            throw new IllegalStateException(title + " is not a service");
        }
        return this;
    }
}
