package io.cyberpas.claims.experience.pages;

import io.cyberpas.claims.experience.FrequencyLine;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of claims as bars below each other, each under its name, legible however narrow the page. */
record Bars(List<Bar> rows) {

    private static final int ROW_HEIGHT = 44;
    private static final int NAME_BASELINE = 14;
    private static final int BAR = 20;
    private static final int PERCENT = 100;

    /**
     * One bar.
     *
     * @param width as a share of the longest
     */
    record Bar(FrequencyLine line, String width, int nameY, int barY) {}

    static Bars of(List<FrequencyLine> lines) {
        long most = lines.stream().mapToLong(FrequencyLine::claims).max().orElse(1);
        return new Bars(IntStream.range(0, lines.size())
                .mapToObj(place -> {
                    FrequencyLine line = lines.get(place);
                    int top = place * ROW_HEIGHT;
                    return new Bar(line, line.claims() * PERCENT / most + "%", top + NAME_BASELINE, top + BAR);
                })
                .toList());
    }

    /** Height of all bars in pixels. */
    public int height() {
        return rows.size() * ROW_HEIGHT;
    }
}
