package io.cyberpas.acceptance;

import io.cyberpas.local.Part;
import io.cyberpas.local.Ports;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The suite as it is delivered, on free ports and in a folder of its own, and the people who use it. */
final class SuiteUnderTest implements AutoCloseable {

    /**
     * A killed service's messages are free again soon, and what failed while it was away is tried again soon; in earnest a lease outlasts
     * the slowest delivery, and what fails for long is tried less and less often.
     */
    private static final String QUICK_OUTBOX = "-Dcyberpas.outbox.lease=10s -Dcyberpas.outbox.retry-longest=2s";

    /** What a killed service left of an upload is looked for at once instead of after a day, and what it had in hand is free soon. */
    private static final String SOON_SWEPT = " -Dcyberpas.intake.lease=5s"
            + " -Dcyberpas.evidence.orphan-age=8s -Dcyberpas.evidence.sweep-delay=1s -Dcyberpas.evidence.sweep-every=1s";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Suite suite;
    private @Nullable Browsers browsers;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    private SuiteUnderTest(Suite suite) {
        this.suite = suite;
    }

    static SuiteUnderTest start() {
        Path root = projectRoot();
        SuiteOptions options = SuiteOptions.of(root)
                .withRunDirectory(root.resolve("deploy/acceptance/target/run"))
                .withPorts(Ports.free())
                .withVariable("SERVICE_JAVA_OPTIONS", QUICK_OUTBOX + SOON_SWEPT);
        return new SuiteUnderTest(Suite.start(options));
    }

    /** The demo user of that name, signed in. */
    Caller as(String user) {
        return callers.computeIfAbsent(user, name -> Caller.user(issuer(), name));
    }

    /** The demo user at a browser, signed in and at that page. */
    Desk desk(URI page, String user, String language) {
        if (browsers == null) {
            browsers = new Browsers();
        }
        return Desk.signIn(browsers.browser(), page, user, language);
    }

    /** A client that calls in its own name. */
    Caller asClient(String clientId) {
        return callers.computeIfAbsent(clientId, id -> Caller.client(issuer(), id));
    }

    URI issuer() {
        return suite.addresses().issuer();
    }

    URI quotes(String path) {
        return URI.create(suite.addresses().api(Part.QUOTE) + path);
    }

    URI policies(String path) {
        return URI.create(suite.addresses().api(Part.POLICY) + path);
    }

    URI claims(String path) {
        return URI.create(suite.addresses().api(Part.CLAIMS) + path);
    }

    /** Any address of a service, the path from its root. */
    URI at(Part service, String path) {
        return URI.create(suite.addresses().service(service) + path);
    }

    Suite parts() {
        return suite;
    }

    /** Asks again until the answer is as wanted, because what crosses services arrives soon, not at once. */
    static Answer eventually(Supplier<Answer> question, Predicate<Answer> wanted) {
        return eventually(PATIENCE, question, wanted);
    }

    /** The same of anything, with patience of its own: some things take longer on a busy machine. */
    static <T> T eventually(Duration patience, Supplier<T> question, Predicate<T> wanted) {
        Instant deadline = Instant.now().plus(patience);
        T answer = question.get();
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("After " + patience.toSeconds() + " s still " + answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }

    @Override
    public void close() {
        if (browsers != null) {
            browsers.close();
        }
        suite.close();
    }

    static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("claims-service"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
