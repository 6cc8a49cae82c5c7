package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real PostgreSQL and real processes; the services are stand-ins and the identity provider is said to be elsewhere. */
class SuiteTest {
    @TempDir
    static Path project;

    @BeforeAll
    static void build() throws IOException {
        for (Part service : Part.services()) {
            FakeService.buildInto(project, service);
        }
    }

    private static SuiteOptions options(String run) {
        SuiteOptions options =
                SuiteOptions.of(project).withRunDirectory(project.resolve(run)).withPorts(Ports.free());
        for (Part service : Part.services()) {
            options = options.withVariable(service.prefix() + "_OIDC_ISSUER", "https://id.example/realms/cyberpas");
        }
        return options;
    }

    private static Connection connect(Suite suite, Part service, String role) throws SQLException {
        String name = service.database() + "_" + role;
        return DriverManager.getConnection(suite.addresses().database(service), name, name);
    }

    @Test
    void parts_can_be_killed_and_started_again_and_data_stay() throws Exception {
        SuiteOptions options = options("crashes");
        try (Suite suite = Suite.start(options)) {
            assertThat(suite.pid(Part.KEYCLOAK)).isEmpty();
            Optional<Long> first = suite.pid(Part.QUOTE);
            try (Connection owner = connect(suite, Part.QUOTE, "owner")) {
                owner.createStatement().execute("CREATE TABLE kept (name text)");
                owner.createStatement().execute("INSERT INTO kept VALUES ('한빛')");
            }

            suite.kill(Part.QUOTE);
            assertThat(suite.pid(Part.QUOTE)).isEmpty();
            assertThat(Health.isGood(suite.addresses().health(Part.QUOTE))).isFalse();
            suite.start(Part.QUOTE);
            assertThat(suite.pid(Part.QUOTE)).isPresent().isNotEqualTo(first);

            suite.kill(Part.POSTGRESQL);
            suite.start(Part.POSTGRESQL);
            suite.restart(Part.POLICY);
            assertThat(Health.isGood(suite.addresses().health(Part.POLICY))).isTrue();
            assertThatThrownBy(() -> suite.start(Part.POLICY)).hasMessage("policy-service runs already.");
        }
        try (Suite again = Suite.start(options);
                Connection owner = connect(again, Part.QUOTE, "owner");
                var rows = owner.createStatement().executeQuery("SELECT name FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("한빛");
        }
    }

    @Test
    void the_role_of_the_service_owns_nothing_and_enters_only_its_own_database() throws Exception {
        try (Suite suite = Suite.start(options("roles"));
                Connection app = connect(suite, Part.CLAIMS, "app")) {
            assertThatThrownBy(() -> app.createStatement().execute("CREATE TABLE mine (name text)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            suite.addresses().database(Part.QUOTE), "claims_app", "claims_app"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            suite.addresses().database(Part.CLAIMS), "claims_owner", "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_part_that_ends_at_start_is_named_and_nothing_stays_behind() {
        SuiteOptions sound = options("start-failure");
        SuiteOptions options = sound.withVariable(
                "SERVICE_JAVA_OPTIONS", "-Dfake.failure=" + sound.ports().of(Port.CLAIMS));

        assertThatThrownBy(() -> Suite.start(options))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("claims-service ended with exit code 4")
                .hasMessageContaining("claims-service.log")
                .extracting(failure -> ((SuiteFailure) failure).details())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("ERROR Schema is broken");
        options.ports().requireFree(EnumSet.allOf(Part.class));
    }

    @Test
    void a_part_that_ends_later_is_reported() throws Exception {
        try (Suite suite = Suite.start(options("later"))) {
            ProcessHandle.of(suite.pid(Part.POLICY).orElseThrow()).orElseThrow().destroyForcibly();

            assertThat(suite.awaitEnd())
                    .hasValueSatisfying(failure ->
                            assertThat(failure).hasMessageStartingWith("policy-service was killed by signal 9"));
        }
    }

    @Test
    void a_suite_that_was_never_built_starts_nothing() {
        SuiteOptions options = SuiteOptions.of(project.resolve("empty"));

        assertThatThrownBy(() -> Suite.start(options)).hasMessageContaining("quote-service is not built");
    }
}
