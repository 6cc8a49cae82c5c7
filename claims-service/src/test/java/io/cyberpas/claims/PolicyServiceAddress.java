package io.cyberpas.claims;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Points the service to a port on which tests put a double of the policy service, or nothing. */
public final class PolicyServiceAddress implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "cyberpas.test.policy-service.port";

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            System.setProperty(PORT, Integer.toString(free.getLocalPort()));
            return Map.of("POLICY_SERVICE_URL", "http://localhost:" + free.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("No free port for the double of the policy service", e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }

    /** The port that the service calls. */
    static int port() {
        return Integer.getInteger(PORT);
    }
}
