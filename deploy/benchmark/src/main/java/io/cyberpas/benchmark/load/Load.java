package io.cyberpas.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at once, each with a connection of its own, one thing after the other. */
public final class Load {

    private Load() {}

    /** Writes one thing each time it is asked. */
    public interface Writer extends AutoCloseable {
        /** Writes one. */
        void write() throws Exception;
    }

    /** Opens a connection. */
    public interface Opening {
        /** A writer with a connection of its own. */
        Writer open() throws Exception;
    }

    /** Things written a second. */
    public static double perSecond(int connections, Duration duration, Opening opening)
            throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(connections);
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> written = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                written.add(threads.submit(() -> write(opening, ready, duration)));
            }
            long sum = 0;
            for (Future<Long> each : written) {
                sum += each.get();
            }
            return sum / (duration.toNanos() / 1e9);
        }
    }

    private static long write(Opening opening, CountDownLatch ready, Duration duration) throws Exception {
        try (Writer writer = opening.open()) {
            ready.countDown();
            ready.await();
            long end = System.nanoTime() + duration.toNanos();
            long written = 0;
            while (System.nanoTime() < end) {
                writer.write();
                written++;
            }
            return written;
        }
    }
}
