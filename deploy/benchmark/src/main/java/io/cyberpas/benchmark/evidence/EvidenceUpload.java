package io.cyberpas.benchmark.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.Middle;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Sends files as contents of evidence over REST, with a real token, to the suite as it is delivered but for a double of the policy service, until the
 * service says that they are on the disk, hashed and entered; beside it {@code sha256sum} of the same file. The two take turns.
 */
public final class EvidenceUpload {

    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NOTICE = """
            {"policyNumber": "P-2026-000001", "awareAt": "%s", "summary": "Benchmark of evidence",
             "notifier": {"name": "Bora Kim", "capacity": "BROKER"}, "suspectedParts": ["DATA_RESTORATION"]}""";

    private static final String ITEM = """
            {"label": "E-%s", "kind": "DISK_IMAGE", "description": "Image", "acquiredPlace": "Here", "acquiredAt": "%s", "acquiredBy": "Hana",
             "sha256": "%s", "sizeBytes": %d, "storageLocation": "Shelf", "legalHold": true}""";

    private final Options options;
    private final Suite suite;
    private final HttpClient client;

    private EvidenceUpload(Options options, Suite suite, HttpClient client) {
        this.options = options;
        this.suite = suite;
        this.client = client;
    }

    /** Prints a line for each size of file; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run-evidence", options.serviceOptions());
        try (Suite running = Suite.start(suite);
                HttpClient client = HttpClient.newHttpClient()) {
            running.stop(Part.QUOTE);
            running.stop(Part.POLICY);
            try (CoverDouble covers =
                    CoverDouble.start(running.addresses().service(Part.POLICY).getPort())) {
                new EvidenceUpload(options, running, client).measure();
            }
        }
    }

    private void measure() throws Exception {
        System.out.printf(
                "%d processors, median of %d rounds after one that warms up, service with %s%n%n",
                Runtime.getRuntime().availableProcessors(), options.rounds(), options.serviceOptions());
        System.out.println("| MiB | uploaded MB/s | sha256sum MB/s | ratio | memory at most MB |");
        System.out.println("|--:|--:|--:|--:|--:|");
        String claim = notified();
        for (int megabytes : options.megabytes()) {
            measure(claim, megabytes);
        }
    }

    private void measure(String claim, int megabytes) throws Exception {
        List<Double> uploaded = new ArrayList<>();
        List<Double> summed = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        Path folder = Bench.target(options.root(), "evidence");
        for (int i = 0; i <= options.rounds(); i++) {
            EvidenceFile file = EvidenceFile.write(folder, megabytes, System.nanoTime());
            URI content = registered(claim, file);
            double sums = file.rate(sha256sum(file));
            double sent = file.rate(Sending.nanos(content, Tokens.of(suite, "hana"), file));
            if (i > 0) {
                uploaded.add(sent);
                summed.add(sums);
                ratios.add(sent / sums);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,.0f | %,.0f | %.2f | %,d |%n",
                megabytes,
                Middle.of(uploaded),
                Middle.of(summed),
                Middle.of(ratios),
                mostMegabytes());
    }

    private String notified() throws IOException, InterruptedException {
        return created(
                suite.addresses().api(Part.CLAIMS),
                NOTICE.formatted(Instant.now().minusSeconds(3600)),
                "number");
    }

    /** Where to send the content of a new item. */
    private URI registered(String claim, EvidenceFile file) throws IOException, InterruptedException {
        String items = "%s/%s/evidence".formatted(suite.addresses().api(Part.CLAIMS), claim);
        String label = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        String item = ITEM.formatted(label, Instant.now().minusSeconds(60), file.sha256(), file.bytes());
        return URI.create("%s/%s/content".formatted(items, created(URI.create(items), item, "id")));
    }

    private String created(URI address, String body, String member) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of(suite, "hana"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException("The answer is " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get(member).asText();
    }

    private static long sha256sum(EvidenceFile file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("sha256sum", file.path().toString()).start();
        String sum = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        long took = System.nanoTime() - start;
        if (!sum.startsWith(file.sha256())) {
            throw new IllegalStateException("sha256sum says " + sum);
        }
        return took;
    }

    /** The largest resident set of the service so far. */
    private long mostMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(suite.pid(Part.CLAIMS).orElseThrow()), "status");
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                >> 10;
    }
}
