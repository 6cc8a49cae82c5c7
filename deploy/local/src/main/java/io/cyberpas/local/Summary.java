package io.cyberpas.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What {@code up} prints once everything is healthy. */
final class Summary {
    private Summary() {}

    static List<String> of(SuiteOptions options) {
        Addresses addresses = new Addresses(options);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(row("", "Pages", "API", "Swagger UI"));
        for (Part service : Part.services()) {
            URI swagger = URI.create(addresses.service(service) + "/q/swagger-ui");
            lines.add(row(service.label(), addresses.pages(service), addresses.api(service), swagger));
        }
        lines.add("");
        if (addresses.partsHere().contains(Part.KEYCLOAK)) {
            lines.add("Identity    " + addresses.issuer());
            lines.add("            administration " + addresses.administration() + " (" + KeycloakServer.ADMINISTRATOR
                    + " / " + KeycloakServer.ADMINISTRATOR + ")");
        }
        if (addresses.partsHere().contains(Part.POSTGRESQL)) {
            lines.add("PostgreSQL  localhost:" + options.ports().of(Port.POSTGRES)
                    + ", databases quote, policy, claims (user and password of each: quote_owner or quote_app …)");
        }
        if (addresses.partsHere().contains(Part.KEYCLOAK)) {
            lines.add("");
            lines.add(String.format("%-8s %-12s %-14s %s", "User", "Password", "Name", "Role"));
            for (DemoUser user : DemoUser.ALL) {
                lines.add(String.format(
                        "%-8s %-12s %-14s %s", user.name(), user.password(), user.fullName(), user.description()));
            }
        }
        return lines;
    }

    private static String row(Object name, Object pages, Object api, Object swagger) {
        return String.format("%-11s %-31s %-35s %s", name, pages, api, swagger);
    }
}
