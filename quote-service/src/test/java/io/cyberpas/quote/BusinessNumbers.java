package io.cyberpas.quote;

import java.util.concurrent.atomic.AtomicInteger;

/** Korean business registration numbers with right check digits, each another company's. */
public final class BusinessNumbers {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final AtomicInteger LAST = new AtomicInteger(120_000_000);

    private BusinessNumbers() {}

    /** A number that was not used before. */
    public static String next() {
        String nine = Integer.toString(LAST.incrementAndGet());
        int sum = (nine.charAt(8) - '0') * 5 / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (nine.charAt(i) - '0') * WEIGHTS[i];
        }
        return "%s-%s-%s%d"
                .formatted(nine.substring(0, 3), nine.substring(3, 5), nine.substring(5), (10 - sum % 10) % 10);
    }
}
