package io.cyberpas.platform.cvss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import us.springett.cvss.Cvss;
import us.springett.cvss.CvssV3_1;
import us.springett.cvss.MalformedVectorException;

/**
 * A CVSS vector of version 3.1 or 4.0 with its score. The score is calculated by a library; that every base metric stands
 * there once, and in 4.0 in its order, is asked here as the specifications of FIRST do, because the library is lenient.
 *
 * @param text the vector
 * @param score from 0.0 to 10.0, with the threat and environmental metrics that the vector names
 */
public record CvssVector(String text, BigDecimal score) {

    private static final int LONGEST = 300;

    private static final Pattern METRIC = Pattern.compile("[A-Z]+:[A-Za-z]+");

    private static final Version V3_1 =
            new Version("CVSS:3.1", List.of("AV", "AC", "PR", "UI", "S", "C", "I", "A"), List.of());

    private static final Version V4_0 = new Version(
            "CVSS:4.0",
            List.of("AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"),
            List.of(
                    "AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA", "E", "CR", "IR", "AR", "MAV",
                    "MAC", "MAT", "MPR", "MUI", "MVC", "MVI", "MVA", "MSC", "MSI", "MSA", "S", "AU", "R", "V", "RE",
                    "U"));

    /**
     * Reads a vector and scores it.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static CvssVector of(String text) {
        problem(text).ifPresent(problem -> {
            throw new IllegalArgumentException("The CVSS vector %s %s".formatted(text, problem));
        });
        return new CvssVector(text, score(Cvss.fromVector(text)));
    }

    /** What is wrong with a vector, as the rest of a sentence; empty if nothing is. */
    public static Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("is longer than any CVSS vector");
        }
        List<String> segments = List.of(text.split("/", -1));
        return switch (segments.getFirst()) {
            case "CVSS:3.1" -> V3_1.problem(text, segments);
            case "CVSS:4.0" -> V4_0.problem(text, segments);
            default -> Optional.of("does not begin with CVSS:3.1/ or CVSS:4.0/");
        };
    }

    /** Severity of the score. */
    public CvssSeverity severity() {
        return CvssSeverity.of(score);
    }

    /** In 3.1 the environmental score is the one that counts everything the vector says; 4.0 has one score only. */
    private static BigDecimal score(Cvss cvss) {
        double score = cvss instanceof CvssV3_1
                ? cvss.calculateScore().getEnvironmentalScore()
                : cvss.calculateScore().getBaseScore();
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * @param base the metrics that every vector names
     * @param order all metrics in the order they must stand in; empty if any order will do
     */
    private record Version(String prefix, List<String> base, List<String> order) {

        Optional<String> problem(String text, List<String> segments) {
            List<String> metrics =
                    segments.stream().skip(1).map(Version::metricOf).toList();
            return misshapen(segments)
                    .or(() -> twice(metrics))
                    .or(() -> missing(metrics))
                    .or(() -> misread(text))
                    .or(() -> outOfOrder(metrics));
        }

        private static Optional<String> misshapen(List<String> segments) {
            return segments.stream()
                    .skip(1)
                    .filter(segment -> !METRIC.matcher(segment).matches())
                    .findFirst()
                    .map("has \"%s\" where a metric such as AV:N belongs"::formatted);
        }

        private static Optional<String> twice(List<String> metrics) {
            Set<String> seen = new HashSet<>();
            return metrics.stream()
                    .filter(metric -> !seen.add(metric))
                    .findFirst()
                    .map(metric -> "names %s twice".formatted(metric));
        }

        private Optional<String> missing(List<String> metrics) {
            List<String> missing = new ArrayList<>(base);
            missing.removeAll(metrics);
            return missing.isEmpty() ? Optional.empty() : Optional.of("lacks " + String.join(", ", missing));
        }

        private Optional<String> misread(String text) {
            try {
                Cvss.fromVector(text);
                return Optional.empty();
            } catch (MalformedVectorException e) {
                return Optional.of("has a metric or value that %s does not know: %s".formatted(prefix, e.getMessage()));
            }
        }

        private Optional<String> outOfOrder(List<String> metrics) {
            for (int i = 1; i < metrics.size() && !order.isEmpty(); i++) {
                if (order.indexOf(metrics.get(i)) < order.indexOf(metrics.get(i - 1))) {
                    return Optional.of("has %s out of the order of %s".formatted(metrics.get(i), prefix));
                }
            }
            return Optional.empty();
        }

        private static String metricOf(String segment) {
            return segment.split(":", 2)[0];
        }
    }
}
