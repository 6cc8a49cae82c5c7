package io.cyberpas.claims.forensics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The syntax of CVSS vectors, versions 3.1 and 4.0, after the specifications of FIRST: every base metric once, every
 * other at most once, only defined values; in 4.0 also in the order of the specification.
 *
 * <p>The calculator library that resolves for this platform knows no version 4.0, hence this table.
 */
public final class CvssVector {

    private static final Version V3_1 = new Version("CVSS:3.1", 8, false, """
            AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:H,L,N I:H,L,N A:H,L,N
            E:X,U,P,F,H RL:X,O,T,W,U RC:X,U,R,C CR:X,L,M,H IR:X,L,M,H AR:X,L,M,H
            MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC:X,N,L,H MI:X,N,L,H MA:X,N,L,H
            """);

    private static final Version V4_0 = new Version("CVSS:4.0", 11, true, """
            AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N
            E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A
            MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N
            S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red
            """);

    private CvssVector() {}

    /** What is wrong with a vector, as the rest of a sentence; empty if nothing is. */
    public static Optional<String> problem(String vector) {
        String[] parts = vector.split("/", -1);
        return switch (parts[0]) {
            case "CVSS:3.1" -> V3_1.problem(parts);
            case "CVSS:4.0" -> V4_0.problem(parts);
            default -> Optional.of("does not begin with CVSS:3.1/ or CVSS:4.0/");
        };
    }

    /** The metrics of one version, the base metrics first. */
    private static final class Version {

        private final String prefix;
        private final boolean ordered;
        private final Map<String, Set<String>> metrics = new LinkedHashMap<>();
        private final List<String> order;
        private final List<String> base;

        Version(String prefix, int baseMetrics, boolean ordered, String table) {
            this.prefix = prefix;
            this.ordered = ordered;
            for (String metric : table.strip().split("\\s+")) {
                int colon = metric.indexOf(':');
                metrics.put(
                        metric.substring(0, colon),
                        Set.of(metric.substring(colon + 1).split(",")));
            }
            this.order = new ArrayList<>(metrics.keySet());
            this.base = order.subList(0, baseMetrics);
        }

        Optional<String> problem(String[] parts) {
            Set<String> seen = new HashSet<>();
            int place = -1;
            for (int index = 1; index < parts.length; index++) {
                int colon = parts[index].indexOf(':');
                String metric = colon < 0 ? parts[index] : parts[index].substring(0, colon);
                Set<String> values = metrics.get(metric);
                if (colon < 0 || values == null) {
                    return Optional.of("has no metric \"" + metric + "\" in " + prefix);
                }
                if (!values.contains(parts[index].substring(colon + 1))) {
                    return Optional.of("has a wrong value in " + parts[index] + "; " + metric + " takes "
                            + String.join(", ", values.stream().sorted().toList()));
                }
                if (!seen.add(metric)) {
                    return Optional.of("names " + metric + " twice");
                }
                if (ordered && order.indexOf(metric) < place) {
                    return Optional.of("has " + metric + " out of the order of " + prefix);
                }
                place = order.indexOf(metric);
            }
            List<String> missing =
                    base.stream().filter(each -> !seen.contains(each)).toList();
            return missing.isEmpty() ? Optional.empty() : Optional.of("lacks " + String.join(", ", missing));
        }
    }
}
