package io.cyberpas.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The contract that is committed is the one that is served. A service's {@code @ServiceTest} extends this;
 * {@code -Dopenapi.write=true} writes the file anew.
 */
public abstract class OpenApiContractTest {
    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    @Test
    void committedContractIsServed() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertTrue(Files.exists(COMMITTED), "write it with -Dopenapi.write=true");
        assertEquals(
                Files.readString(COMMITTED),
                served,
                "the contract drifted: look at the difference, then write it with -Dopenapi.write=true");
    }

    @Test
    void everyOperationIsExplained() {
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json")
                .then()
                .extract()
                .jsonPath()
                .getMap("paths");
        List<String> unexplained = new ArrayList<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> members
                    && members.containsKey("responses")
                    && !members.containsKey("summary")) {
                unexplained.add(method + " " + path);
            }
        }));
        assertThat("operations without a summary", unexplained, empty());
    }

    /** Clients are generated from the contract; the id becomes the name of a method. */
    @Test
    void everyOperationHasAnIdOfItsOwn() {
        List<String> ids = given().get("/q/openapi?format=json")
                .then()
                .extract()
                .jsonPath()
                .getList("paths.collectMany { it.value.values() }.findAll { it instanceof Map }.operationId");
        assertThat("operations", ids, not(empty()));
        assertEquals(Set.copyOf(ids).size(), ids.size(), () -> "ids given twice: " + twice(ids));
    }

    private static Set<String> twice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).collect(Collectors.toSet());
    }
}
