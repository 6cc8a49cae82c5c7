package io.cyberpas.quote.guidance.api;

import io.cyberpas.quote.guidance.CurvePoint;
import io.cyberpas.quote.guidance.Guidance;
import java.util.stream.Collectors;

/** The loss-exceedance curve as comma-separated values; amounts are plain numbers, the currency stands beside them. */
public final class CurveFile {

    private static final String HEADER = "probability,returnPeriodYears,loss,kept,currency\n";

    private CurveFile() {}

    /** One line for each point, from likely to rare, under a line of names. */
    public static String of(Guidance guidance) {
        return guidance.curve().points().stream().map(CurveFile::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(CurvePoint point) {
        return "%s,%s,%s,%s,%s\n"
                .formatted(
                        point.probability().toPlainString(),
                        point.returnPeriodYears().toPlainString(),
                        point.loss().amount().toPlainString(),
                        point.kept().amount().toPlainString(),
                        point.loss().currency().getCurrencyCode());
    }
}
