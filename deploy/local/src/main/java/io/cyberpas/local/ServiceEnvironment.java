package io.cyberpas.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The environment of a service's process. A variable of the launcher that starts with the service's name overrides what
 * the local run would say: {@code QUOTE_DATABASE_URL} becomes {@code DATABASE_URL} of the quote service.
 */
final class ServiceEnvironment {
    private static final List<String> OVERRIDES = List.of(
            "DATABASE_URL",
            "DATABASE_OWNER",
            "DATABASE_OWNER_PASSWORD",
            "DATABASE_USER",
            "DATABASE_PASSWORD",
            "OIDC_ISSUER",
            "OIDC_WEB_CLIENT_SECRET",
            "OIDC_SERVICE_CLIENT_ID",
            "OIDC_SERVICE_CLIENT_SECRET",
            "SWAGGER_UI",
            "EVIDENCE_FOLDER");

    private ServiceEnvironment() {}

    /**
     * All variables that the service needs.
     *
     * @param evidence folder in which the claims service keeps contents of evidence
     */
    static Map<String, String> of(Part service, SuiteOptions options, Secrets secrets, Path evidence) {
        Addresses addresses = new Addresses(options);
        Map<String, String> variables = new HashMap<>();
        variables.put("HTTP_PORT", String.valueOf(options.ports().of(Port.of(service))));
        variables.put("MANAGEMENT_PORT", String.valueOf(options.ports().of(Port.managementOf(service))));
        // Demo passwords are public, so nobody but this machine may reach the services.
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("DATABASE_URL", addresses.database(service));
        variables.put("DATABASE_OWNER", service.database() + "_owner");
        variables.put("DATABASE_OWNER_PASSWORD", service.database() + "_owner");
        variables.put("DATABASE_USER", service.database() + "_app");
        variables.put("DATABASE_PASSWORD", service.database() + "_app");
        variables.put("OIDC_ISSUER", addresses.issuer().toString());
        variables.put("OIDC_WEB_CLIENT_SECRET", "cyberpas-web-secret");
        variables.put("OIDC_SERVICE_CLIENT_ID", service.title());
        variables.put("OIDC_SERVICE_CLIENT_SECRET", service.title() + "-secret");
        variables.put("SESSION_ENCRYPTION_SECRET", secrets.sessionEncryption());
        variables.put("SESSION_STATE_SECRET", secrets.sessionState());
        variables.put("SWAGGER_UI", "true");
        if (service == Part.CLAIMS) {
            variables.put("EVIDENCE_FOLDER", evidence.toString());
        }
        for (Part other : Part.services()) {
            variables.put(
                    other.prefix() + "_SERVICE_URL", addresses.service(other).toString());
            variables.put(
                    other.prefix() + "_PAGES_URL", addresses.service(other).toString());
        }
        for (String name : OVERRIDES) {
            Optional.ofNullable(options.environment().get(service.prefix() + "_" + name))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> variables.put(name, value));
        }
        return Map.copyOf(variables);
    }
}
