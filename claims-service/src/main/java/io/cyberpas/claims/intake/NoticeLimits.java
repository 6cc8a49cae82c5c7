package io.cyberpas.claims.intake;

import io.cyberpas.platform.access.CallLimits;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often the page of the insured may be opened and sent: by one client, and by all together. */
@ApplicationScoped
public class NoticeLimits {

    private final CallLimits limits;

    NoticeLimits(
            @ConfigProperty(name = "cyberpas.intake.public-notice.client-per-minute") int clientPerMinute,
            @ConfigProperty(name = "cyberpas.intake.public-notice.all-per-minute") int allPerMinute) {
        limits = new CallLimits(clientPerMinute, allPerMinute);
    }

    /**
     * Counts one call.
     *
     * @throws io.cyberpas.platform.problem.TooManyRequestsException if the client, or all together, have to wait
     */
    public void count(String address) {
        limits.count(address);
    }
}
