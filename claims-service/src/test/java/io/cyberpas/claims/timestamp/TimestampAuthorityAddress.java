package io.cyberpas.claims.timestamp;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Lets the service find a time-stamping authority of its own during tests. */
public final class TimestampAuthorityAddress implements QuarkusTestResourceLifecycleManager {

    private TestAuthority authority;

    @Override
    public Map<String, String> start() {
        authority = TestAuthority.start("Test Time");
        return Map.of(
                "cyberpas.timestamp.url", authority.address().toString(),
                "cyberpas.timestamp.certificates", authority.certificates().toString());
    }

    @Override
    public void stop() {
        authority.close();
    }

    /** Lets the authority fail the next times it is asked. */
    public static void silence(int times) {
        String address = ConfigProvider.getConfig().getValue("cyberpas.timestamp.url", String.class);
        io.restassured.RestAssured.given()
                .get(address + "silence?times=" + times)
                .then()
                .statusCode(204);
    }
}
