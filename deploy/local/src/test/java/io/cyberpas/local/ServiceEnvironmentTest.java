package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {
    private static final Secrets SECRETS = new Secrets("e".repeat(32), "s".repeat(32));

    private static SuiteOptions options(Map<String, String> environment) {
        return new SuiteOptions(
                Path.of("/project"), Path.of("/run"), Ports.usual(), environment, Duration.ofMinutes(1));
    }

    private static Map<String, String> of(Part service, Map<String, String> environment) {
        return ServiceEnvironment.of(service, options(environment), SECRETS, Path.of("/run/evidence"));
    }

    @Test
    void a_service_gets_its_own_ports_database_and_client() {
        assertThat(of(Part.POLICY, Map.of()))
                .containsEntry("HTTP_PORT", "8082")
                .containsEntry("MANAGEMENT_PORT", "9082")
                .containsEntry("DATABASE_URL", "jdbc:postgresql://localhost:5442/policy")
                .containsEntry("DATABASE_OWNER", "policy_owner")
                .containsEntry("DATABASE_USER", "policy_app")
                .containsEntry("OIDC_ISSUER", "http://localhost:8080/realms/cyberpas")
                .containsEntry("OIDC_SERVICE_CLIENT_ID", "policy-service")
                .containsEntry("QUOTE_SERVICE_URL", "http://localhost:8081")
                .containsEntry("CLAIMS_PAGES_URL", "http://localhost:8083");
    }

    @Test
    void the_claims_service_keeps_evidence_among_the_data_of_the_run() {
        assertThat(of(Part.CLAIMS, Map.of())).containsEntry("EVIDENCE_FOLDER", "/run/evidence");
        assertThat(of(Part.CLAIMS, Map.of("CLAIMS_EVIDENCE_FOLDER", "/vault")))
                .containsEntry("EVIDENCE_FOLDER", "/vault");
        assertThat(of(Part.QUOTE, Map.of())).doesNotContainKey("EVIDENCE_FOLDER");
    }

    @Test
    void all_services_share_the_session_secrets() {
        assertThat(Part.services())
                .allSatisfy(service -> assertThat(of(service, Map.of()))
                        .containsEntry("SESSION_ENCRYPTION_SECRET", SECRETS.sessionEncryption())
                        .containsEntry("SESSION_STATE_SECRET", SECRETS.sessionState()));
    }

    @Test
    void a_variable_with_the_name_of_a_service_reaches_only_that_service() {
        Map<String, String> environment = Map.of(
                "QUOTE_DATABASE_URL",
                "jdbc:postgresql://db.example/quotes",
                "QUOTE_DATABASE_USER",
                "somebody",
                "QUOTE_OIDC_ISSUER",
                "https://id.example/realms/x",
                "POLICY_OIDC_ISSUER",
                " ");

        assertThat(of(Part.QUOTE, environment))
                .containsEntry("DATABASE_URL", "jdbc:postgresql://db.example/quotes")
                .containsEntry("DATABASE_USER", "somebody")
                .containsEntry("DATABASE_OWNER", "quote_owner")
                .containsEntry("OIDC_ISSUER", "https://id.example/realms/x");
        assertThat(of(Part.POLICY, environment))
                .containsEntry("DATABASE_URL", "jdbc:postgresql://localhost:5442/policy")
                .containsEntry("OIDC_ISSUER", "http://localhost:8080/realms/cyberpas");
    }

    @Test
    void keycloak_and_postgresql_start_as_long_as_one_service_needs_them() {
        Map<String, String> two = Map.of("QUOTE_OIDC_ISSUER", "https://a", "POLICY_OIDC_ISSUER", "https://a");
        Map<String, String> all = Map.of(
                "QUOTE_DATABASE_URL",
                "jdbc:a",
                "POLICY_DATABASE_URL",
                "jdbc:b",
                "CLAIMS_DATABASE_URL",
                "jdbc:c",
                "QUOTE_OIDC_ISSUER",
                "https://a",
                "POLICY_OIDC_ISSUER",
                "https://a",
                "CLAIMS_OIDC_ISSUER",
                "https://a");

        assertThat(new Addresses(options(two)).partsHere()).isEqualTo(EnumSet.allOf(Part.class));
        assertThat(new Addresses(options(all)).partsHere()).containsExactlyElementsOf(Part.services());
    }
}
