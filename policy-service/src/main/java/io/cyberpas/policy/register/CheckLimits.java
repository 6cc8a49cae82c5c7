package io.cyberpas.policy.register;

import io.cyberpas.platform.access.CallLimits;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often certificates may be checked: by one client, and by all together. */
@ApplicationScoped
public class CheckLimits {

    private final CallLimits limits;

    CheckLimits(
            @ConfigProperty(name = "cyberpas.policy.certificate-checks.client-per-minute") int clientPerMinute,
            @ConfigProperty(name = "cyberpas.policy.certificate-checks.all-per-minute") int allPerMinute) {
        limits = new CallLimits(clientPerMinute, allPerMinute);
    }

    /**
     * Counts one check.
     *
     * @param address of the client; of IPv6 the network counts, because one client has all addresses of it
     * @throws io.cyberpas.platform.problem.TooManyRequestsException if the client, or all together, have to wait
     */
    public void count(String address) {
        limits.count(address);
    }

    /** Forgets what was counted. */
    void forget() {
        limits.forget();
    }

    static String client(String address) {
        return CallLimits.client(address);
    }
}
