package io.cyberpas.benchmark.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Risks to submit, each another company: {@code submission.json} with name, business number and dates filled in. */
public final class Submissions {

    private static final int[] CHECK_WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final long FIRST = 100_000_000;

    private final AtomicLong next = new AtomicLong(FIRST);
    private final String template;

    /** Reads the template. */
    public Submissions() {
        try (InputStream file = Submissions.class.getResourceAsStream("/quotes/submission.json")) {
            LocalDate from = LocalDate.now(ZoneId.of("Asia/Seoul")).plusMonths(1);
            this.template = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FROM", from.toString())
                    .replace("UNTIL", from.plusYears(1).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next company's. */
    public byte[] next() {
        long company = next.getAndIncrement();
        return template.replace("COMPANY", "가온정보 " + company)
                .replace("NUMBER", businessNumber(company))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A Korean business registration number with a right check digit. */
    static String businessNumber(long nineDigits) {
        String digits = Long.toString(nineDigits);
        int sum = (digits.charAt(8) - '0') * 5 / 10;
        for (int i = 0; i < CHECK_WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * CHECK_WEIGHTS[i];
        }
        return "%s-%s-%s%d"
                .formatted(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5), (10 - sum % 10) % 10);
    }
}
