package io.cyberpas.claims.fraud;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The signs on a claim, line by line.
 *
 * @param threshold from which on a manager has to look before a payment is approved
 */
public record FraudScore(List<Line> lines, int threshold) {

    public FraudScore {
        lines = List.copyOf(lines);
    }

    /**
     * One sign.
     *
     * @param evidence numbers, days and amounts that show it, in no language
     */
    public record Line(FraudSign sign, int weight, String evidence) {}

    public int total() {
        return lines.stream().mapToInt(Line::weight).sum();
    }

    public boolean isHigh() {
        return total() >= threshold;
    }

    public Set<FraudSign> signs() {
        var signs = EnumSet.noneOf(FraudSign.class);
        lines.forEach(line -> signs.add(line.sign()));
        return signs;
    }
}
