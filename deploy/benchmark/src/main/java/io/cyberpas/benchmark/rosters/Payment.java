package io.cyberpas.benchmark.rosters;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.benchmark.load.Desk;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A payment on its way to everybody on a roster: the run, the files for the bank, their content, and what the bank reports.
 *
 * @param credits made by the run
 * @param sent credits with an account, which went into files
 * @param runSeconds until the run is complete
 * @param filingSeconds until they stand in files
 * @param writingSeconds until the files are read as pain.001
 * @param bytes of these files
 * @param reportSeconds until all reports are followed
 */
record Payment(
        int credits,
        int sent,
        double runSeconds,
        double filingSeconds,
        double writingSeconds,
        long bytes,
        double reportSeconds) {

    /** Pays it out; four eyes, as the service asks for. */
    static Payment of(String number, Desk finance, Desk manager, Path folder) throws IOException, InterruptedException {
        String payout = "/api/payouts/" + number;
        long start = System.nanoTime();
        finance.post(payout + "/run", "");
        JsonNode run = finance.ended(payout);
        double runSeconds = seconds(start);
        require(finance.get(payout + "/check").path("addsUp").asBoolean(), "The credits do not add up");

        start = System.nanoTime();
        List<JsonNode> files = new ArrayList<>();
        finance.post("/api/bank-files", "").forEach(files::add);
        double filingSeconds = seconds(start);
        int sent = files.stream()
                .mapToInt(file -> file.path("transactions").asInt())
                .sum();

        double writingSeconds = 0;
        double reportSeconds = 0;
        long bytes = 0;
        int changed = 0;
        for (JsonNode file : files) {
            String name = file.path("number").asText();
            manager.post("/api/bank-files/" + name + "/release", "");
            // Written anew: a longer file before it would leave its end.
            Path content = folder.resolve("pain.001.xml");
            Files.deleteIfExists(content);
            start = System.nanoTime();
            finance.download("/api/bank-files/" + name + "/pain.001.xml", BodyHandlers.ofFile(content));
            writingSeconds += seconds(start);
            bytes += Files.size(content);
            Path report = folder.resolve("pain.002.xml");
            int named = BankReport.write(name, content, report);
            require(named == file.path("transactions").asInt(), "A file lacks credits");
            start = System.nanoTime();
            changed += finance.post("/api/status-reports", "application/xml", BodyPublishers.ofFile(report))
                    .at("/report/changed")
                    .asInt();
            reportSeconds += seconds(start);
        }
        require(changed == sent, "%d credits of %d moved".formatted(changed, sent));
        return new Payment(
                run.path("lines").asInt(), sent, runSeconds, filingSeconds, writingSeconds, bytes, reportSeconds);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
