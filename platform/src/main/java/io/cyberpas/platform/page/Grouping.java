package io.cyberpas.platform.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in groups of three digits, {@code 1,234,567.5}, the same in both languages. */
public final class Grouping {

    private Grouping() {}

    /** With all its decimals. */
    public static String of(BigDecimal number) {
        int decimals = Math.max(number.scale(), 0);
        return of(number, decimals, decimals);
    }

    /** With as many decimals as it needs, but not more than that. */
    public static String upTo(int decimals, BigDecimal number) {
        return of(number, 0, decimals);
    }

    /** With as many decimals as it needs, but not fewer or more than that. */
    public static String of(BigDecimal number, int fewest, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
