package io.cyberpas.claims.directclaim;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cyberpas.platform.problem.TooManyRequestsException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often the public form may be sent and a code be asked for: by one client, so that nobody tries codes or floods the
 * handlers, and by all together. Counted in this process; buckets fill up again evenly.
 */
@ApplicationScoped
public class IntakeLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;
    private static final Pattern IPV6_NETWORK = Pattern.compile("^((?:[0-9a-f]*:){4}).*", Pattern.CASE_INSENSITIVE);

    private final int clientPerMinute;
    private final Cache<String, Bucket> clients;
    private final Bucket all;

    IntakeLimits(
            @ConfigProperty(name = "cyberpas.direct-claims.client-per-minute") int clientPerMinute,
            @ConfigProperty(name = "cyberpas.direct-claims.all-per-minute") int allPerMinute) {
        this.clientPerMinute = clientPerMinute;
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
        this.all = bucket(allPerMinute);
    }

    /**
     * Counts one call.
     *
     * @param address of the client; of IPv6 the network counts, because one client has all addresses of it
     * @throws TooManyRequestsException if the client, or all together, have to wait
     */
    public void count(String address) {
        String client = IPV6_NETWORK.matcher(address).replaceFirst("$1");
        take(clients.get(client, _ -> bucket(clientPerMinute)));
        take(all);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
