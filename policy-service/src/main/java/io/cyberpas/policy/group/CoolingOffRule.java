package io.cyberpas.policy.group;

import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a member may withdraw as if there had never been cover.
 *
 * @param effectiveFrom          the first day on which the rule is in force
 * @param effectiveTo            the first day on which it no longer is; null while it is
 * @param daysFromCertificate    days after the receipt of the certificate
 * @param mostDaysFromContract   days after the contract, which end the time in any case
 * @param law                    where it is written
 * @param source                 how it was read there
 */
public record CoolingOffRule(
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        int daysFromCertificate,
        int mostDaysFromContract,
        String law,
        Source source) {

    /** Whether it is in force on the day of a contract. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    /** The last day on which the member may withdraw. */
    LocalDate lastDay(LocalDate contract, LocalDate certificate) {
        LocalDate byCertificate = certificate.plusDays(daysFromCertificate);
        LocalDate byContract = contract.plusDays(mostDaysFromContract);
        return byCertificate.isBefore(byContract) ? byCertificate : byContract;
    }
}
