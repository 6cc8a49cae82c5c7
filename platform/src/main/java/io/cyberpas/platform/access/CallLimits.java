package io.cyberpas.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cyberpas.platform.problem.TooManyRequestsException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How often something may be asked for without signing in: by one client, so that nobody tries secrets in bulk, and by all together,
 * so that strangers never take the service from those who work with it. Counted in this process; buckets fill up again evenly.
 */
public final class CallLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;
    private static final Pattern IPV6_NETWORK = Pattern.compile("^((?:[0-9a-f]*:){4}).*", Pattern.CASE_INSENSITIVE);

    private final int clientPerMinute;
    private final int allPerMinute;
    private final Cache<String, Bucket> clients;
    private Bucket all;

    /** @param clientPerMinute calls of one client, at once and in a minute; likewise of all together */
    public CallLimits(int clientPerMinute, int allPerMinute) {
        this.clientPerMinute = clientPerMinute;
        this.allPerMinute = allPerMinute;
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
        take(clients.get(client(address), _ -> bucket(clientPerMinute)));
        take(all);
    }

    /** Forgets what was counted. */
    public void forget() {
        clients.invalidateAll();
        all = bucket(allPerMinute);
    }

    /** By what a client is known. */
    public static String client(String address) {
        return IPV6_NETWORK.matcher(address).replaceFirst("$1");
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
