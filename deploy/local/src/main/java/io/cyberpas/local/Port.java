package io.cyberpas.local;

/** A port that the local run listens on, always on the loopback address only. */
public enum Port {
    POSTGRES(Part.POSTGRESQL, 5442),
    KEYCLOAK(Part.KEYCLOAK, 8080),
    QUOTE(Part.QUOTE, 8081),
    POLICY(Part.POLICY, 8082),
    CLAIMS(Part.CLAIMS, 8083),
    /** Health and metrics of the quote service. */
    QUOTE_MANAGEMENT(Part.QUOTE, 9081),
    /** Health and metrics of the policy service. */
    POLICY_MANAGEMENT(Part.POLICY, 9082),
    /** Health and metrics of the claims service. */
    CLAIMS_MANAGEMENT(Part.CLAIMS, 9083);

    private final Part part;
    private final int number;

    Port(Part part, int number) {
        this.part = part;
        this.number = number;
    }

    /** The port on which the part does its work. */
    static Port of(Part part) {
        return switch (part) {
            case POSTGRESQL -> POSTGRES;
            case KEYCLOAK -> KEYCLOAK;
            case QUOTE -> QUOTE;
            case POLICY -> POLICY;
            case CLAIMS -> CLAIMS;
        };
    }

    /** The port on which the service tells its health. */
    static Port managementOf(Part service) {
        return valueOf(service.prefix() + "_MANAGEMENT");
    }

    /** Who listens there. */
    Part part() {
        return part;
    }

    int usualNumber() {
        return number;
    }

    /** Name of the option that changes it, such as {@code --quote-port}. */
    String option() {
        return "--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-port";
    }
}
