package io.cyberpas.quote.quote;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.Cover;
import java.time.LocalDate;
import java.util.Map;

/** How long a quote stands open. All results are the first day on which it is closed. */
final class Validity {

    private Validity() {}

    /** A price stands for the product's days of validity, and at most until the day the cover begins is over. */
    static LocalDate ofPrice(Cover cover, Product product, LocalDate today) {
        LocalDate byProduct = today.plusDays(product.validityDays());
        LocalDate byCover = ofReferral(cover);
        return byProduct.isBefore(byCover) ? byProduct : byCover;
    }

    /** A referral can be decided until the day the cover begins is over: nobody insures what has already happened. */
    static LocalDate ofReferral(Cover cover) {
        return cover.from().plusDays(1);
    }

    /** What to answer to whom comes too late. */
    static ConflictException hasEnded(String number, String validUntil) {
        return new ConflictException(
                "quote-expired",
                "Quote expired",
                "%s stood open until the day before %s".formatted(number, validUntil),
                Map.of("validUntil", validUntil));
    }
}
