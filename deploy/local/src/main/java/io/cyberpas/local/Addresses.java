package io.cyberpas.local;

import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where the parts of a suite answer. */
public final class Addresses {
    private static final String REALM = "/realms/cyberpas";

    private final SuiteOptions options;

    Addresses(SuiteOptions options) {
        this.options = options;
    }

    /** Root address of the service's pages and resources, without a slash at the end. */
    public URI service(Part service) {
        return local(Port.of(service), "");
    }

    /** First page of the service. */
    public URI pages(Part service) {
        return local(Port.of(service), service.path());
    }

    /** The service's collection resource. */
    public URI api(Part service) {
        return local(Port.of(service), "/api" + service.path());
    }

    /** Root address of health and metrics of the service. */
    public URI management(Part service) {
        return local(Port.managementOf(service), "");
    }

    /** Issuer of the tokens that the service trusts: Keycloak of this suite unless the environment names another. */
    public URI issuer(Part service) {
        return elsewhere(service, "OIDC_ISSUER").map(URI::create).orElseGet(this::issuer);
    }

    /** Issuer of Keycloak of this suite. */
    public URI issuer() {
        return local(Port.KEYCLOAK, REALM);
    }

    /** Where Keycloak of this suite gives tokens. */
    public URI tokens() {
        return local(Port.KEYCLOAK, REALM + "/protocol/openid-connect/token");
    }

    /** Keycloak's own pages for its administrator. */
    public URI administration() {
        return local(Port.KEYCLOAK, "/admin");
    }

    /** JDBC address of the service's database: this suite's server unless the environment names another. */
    public String database(Part service) {
        return elsewhere(service, "DATABASE_URL").orElseGet(() -> database(service.database()));
    }

    /** JDBC address of a database of this suite's own server. */
    String database(String name) {
        return "jdbc:postgresql://localhost:" + options.ports().of(Port.POSTGRES) + "/" + name;
    }

    /** What answers 200 when the part is ready to work; PostgreSQL is asked in its own language instead. */
    URI health(Part part) {
        return switch (part) {
            case POSTGRESQL ->
                URI.create("postgresql://localhost:" + options.ports().of(Port.POSTGRES));
            case KEYCLOAK -> local(Port.KEYCLOAK, REALM + "/.well-known/openid-configuration");
            case QUOTE, POLICY, CLAIMS -> local(Port.managementOf(part), "/q/health/ready");
        };
    }

    /** The parts that run here. PostgreSQL or Keycloak stays out if every service uses another one. */
    Set<Part> partsHere() {
        Set<Part> parts = EnumSet.allOf(Part.class);
        if (allElsewhere("DATABASE_URL")) {
            parts.remove(Part.POSTGRESQL);
        }
        if (allElsewhere("OIDC_ISSUER")) {
            parts.remove(Part.KEYCLOAK);
        }
        return parts;
    }

    private boolean allElsewhere(String variable) {
        return Part.services().stream()
                .allMatch(service -> elsewhere(service, variable).isPresent());
    }

    private Optional<String> elsewhere(Part service, String variable) {
        return Optional.ofNullable(options.environment().get(service.prefix() + "_" + variable))
                .filter(value -> !value.isBlank());
    }

    private URI local(Port port, String path) {
        return URI.create("http://localhost:" + options.ports().of(port) + path);
    }
}
