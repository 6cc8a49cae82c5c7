package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides on the duty to insure.
 *
 * @param jurisdiction country whose law is asked for, ISO 3166-1 alpha-2
 * @param segment kind of body
 * @param annualSales sales of the business year before {@code on}
 * @param dataSubjects persons whose data are held, on daily average over the last three months of that year
 * @param on the day for which the answer holds
 * @param grounds grounds on which the body claims to be exempt
 * @param mutualAid amount of mutual aid for the same liability; null if none
 * @param reserve amount set aside for the same liability; null if none
 */
public record Circumstances(
        String jurisdiction,
        BodySegment segment,
        Money annualSales,
        long dataSubjects,
        LocalDate on,
        Set<ExemptionGround> grounds,
        @Nullable Money mutualAid,
        @Nullable Money reserve) {

    /** Keeps its own copy of the grounds. */
    public Circumstances {
        grounds = Set.copyOf(grounds);
    }

    /** A private company in Korea that claims no exemption and has neither mutual aid nor a reserve. */
    public static Circumstances ofCompany(Money annualSales, long dataSubjects, LocalDate on) {
        return new Circumstances("KR", BodySegment.PRIVATE_BODY, annualSales, dataSubjects, on, Set.of(), null, null);
    }
}
