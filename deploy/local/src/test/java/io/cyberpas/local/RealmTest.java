package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm file against what the launcher and the services take for granted. */
class RealmTest {
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/realm.json").toAbsolutePath().toFile());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return items(array).map(JsonNode::asText).toList();
    }

    private static JsonNode client(String id) {
        return items(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> people() {
        return items(realm.path("users"))
                .filter(user -> user.path("serviceAccountClientId").isMissingNode());
    }

    private static DemoUser person(JsonNode user) {
        String firm = texts(user.path("attributes").path("brokerage")).stream()
                .findFirst()
                .or(() -> texts(user.path("attributes").path("vendor")).stream().findFirst())
                .orElse("");
        String name =
                user.path("firstName").asText() + " " + user.path("lastName").asText();
        return new DemoUser(user.path("username").asText(), name, texts(user.path("realmRoles")), firm);
    }

    @Test
    void the_users_that_are_printed_are_the_users_of_the_realm() {
        assertThat(people().map(RealmTest::person)).containsExactlyElementsOf(DemoUser.ALL);
        assertThat(people())
                .allSatisfy(user -> assertThat(
                                user.path("credentials").path(0).path("value").asText())
                        .isEqualTo(person(user).password()));
    }

    @Test
    void nobody_must_complete_a_profile_at_the_first_sign_in() {
        assertThat(people()).allSatisfy(user -> {
            assertThat(user.path("email").asText()).endsWith("@example.com");
            assertThat(user.path("emailVerified").asBoolean()).isTrue();
            assertThat(user.path("requiredActions").isMissingNode()).isTrue();
        });
    }

    @Test
    void every_role_is_known_and_held_by_somebody() {
        Set<String> known = new TreeSet<>(items(realm.path("roles").path("realm"))
                .map(role -> role.path("name").asText())
                .toList());
        Set<String> held = new TreeSet<>(items(realm.path("users"))
                .flatMap(user -> texts(user.path("realmRoles")).stream())
                .toList());

        assertThat(held).isEqualTo(known).hasSize(13);
    }

    @Test
    void the_secrets_are_those_that_the_launcher_hands_out() {
        assertThat(client("cyberpas-web").path("secret").asText()).isEqualTo("cyberpas-web-secret");
        assertThat(Part.services()).allSatisfy(service -> {
            JsonNode client = client(service.title());
            assertThat(client.path("secret").asText()).isEqualTo(service.title() + "-secret");
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void every_client_gives_the_audience_and_only_the_command_line_takes_passwords() {
        assertThat(items(realm.path("clients"))).allSatisfy(client -> {
            assertThat(texts(client.path("defaultClientScopes"))).contains("basic", "roles", "profile", "cyberpas");
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .isEqualTo(client.path("clientId").asText().equals("cyberpas-cli"));
        });
    }

    @Test
    void browsers_must_prove_the_code_is_theirs_and_return_to_this_machine() {
        assertThat(Stream.of("cyberpas-web", "cyberpas-cli").map(RealmTest::client))
                .allSatisfy(client -> {
                    assertThat(client.path("attributes")
                                    .path("pkce.code.challenge.method")
                                    .asText())
                            .isEqualTo("S256");
                    assertThat(texts(client.path("redirectUris")))
                            .containsExactly("http://localhost/*", "http://127.0.0.1/*");
                });
    }

    @Test
    void people_cannot_choose_the_firm_they_belong_to() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText());

        assertThat(items(profile.path("attributes"))
                        .filter(attribute -> Set.of("brokerage", "vendor", "username")
                                .contains(attribute.path("name").asText())))
                .hasSize(3)
                .allSatisfy(attribute ->
                        assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin"));
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }
}
