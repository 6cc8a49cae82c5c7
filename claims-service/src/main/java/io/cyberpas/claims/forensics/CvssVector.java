package io.cyberpas.claims.forensics;

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
 * A CVSS vector of version 3.1 or 4.0 with its score. A library reads and scores it; that every base metric stands there
 * once, and in 4.0 all in their order, is asked here after the specifications of FIRST, because the library is lenient.
 *
 * @param score from 0.0 to 10.0, with the threat and environmental metrics that the vector names
 */
public record CvssVector(String text, BigDecimal score) {

    private static final int LONGEST = 300;
    private static final Pattern METRIC = Pattern.compile("[A-Z]+:[A-Za-z]+");
    private static final Version V3_1 = new Version(List.of("AV", "AC", "PR", "UI", "S", "C", "I", "A"), List.of());
    private static final Version V4_0 = new Version(
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
            throw new IllegalArgumentException(text + " " + problem);
        });
        Cvss cvss = Cvss.fromVector(text);
        double score = cvss instanceof CvssV3_1
                ? cvss.calculateScore().getEnvironmentalScore()
                : cvss.calculateScore().getBaseScore();
        return new CvssVector(text, BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP));
    }

    public CvssSeverity severity() {
        return CvssSeverity.of(score);
    }

    /** What is wrong with a vector, as the rest of a sentence; empty if nothing is. */
    public static Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("is longer than any CVSS vector");
        }
        List<String> parts = List.of(text.split("/", -1));
        return switch (parts.getFirst()) {
            case "CVSS:3.1" -> V3_1.problem(text, parts.subList(1, parts.size()));
            case "CVSS:4.0" -> V4_0.problem(text, parts.subList(1, parts.size()));
            default -> Optional.of("does not begin with CVSS:3.1/ or CVSS:4.0/");
        };
    }

    /**
     * @param base the metrics that every vector names
     * @param order all metrics in the order they must stand in; empty if any order will do
     */
    private record Version(List<String> base, List<String> order) {

        Optional<String> problem(String text, List<String> parts) {
            Optional<String> misshapen = parts.stream()
                    .filter(part -> !METRIC.matcher(part).matches())
                    .findFirst();
            if (misshapen.isPresent()) {
                return Optional.of("has \"%s\" where a metric such as AV:N belongs".formatted(misshapen.get()));
            }
            List<String> metrics = parts.stream()
                    .map(part -> part.substring(0, part.indexOf(':')))
                    .toList();
            return twice(metrics)
                    .or(() -> missing(metrics))
                    .or(() -> misread(text))
                    .or(() -> outOfOrder(metrics));
        }

        private static Optional<String> twice(List<String> metrics) {
            Set<String> seen = new HashSet<>();
            return metrics.stream()
                    .filter(metric -> !seen.add(metric))
                    .findFirst()
                    .map("names %s twice"::formatted);
        }

        private Optional<String> missing(List<String> metrics) {
            List<String> missing = new ArrayList<>(base);
            missing.removeAll(metrics);
            return missing.isEmpty() ? Optional.empty() : Optional.of("lacks " + String.join(", ", missing));
        }

        private static Optional<String> misread(String text) {
            try {
                Cvss.fromVector(text);
                return Optional.empty();
            } catch (MalformedVectorException e) {
                return Optional.of("has a metric or value that the version does not know: " + e.getMessage());
            }
        }

        private Optional<String> outOfOrder(List<String> metrics) {
            for (int i = 1; i < metrics.size() && !order.isEmpty(); i++) {
                if (order.indexOf(metrics.get(i)) < order.indexOf(metrics.get(i - 1))) {
                    return Optional.of("has " + metrics.get(i) + " out of the order of CVSS:4.0");
                }
            }
            return Optional.empty();
        }
    }
}
