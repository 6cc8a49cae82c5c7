package io.cyberpas.policy.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.renewal.RenewalRules.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalRulesTest {
    private static final LocalDate EXPIRY = LocalDate.parse("2027-12-01");

    private static RenewalRules rules(String from, int offer, int stands, int notice) {
        return new RenewalRules(LocalDate.parse(from), days(offer), days(stands), days(notice), days(14), days(120));
    }

    private static Span days(int days) {
        return new Span(days, Source.P);
    }

    @Test
    void anOfferStandsUntilTheLastDayOfCoverAtMost() {
        RenewalRules rules = rules("2016-01-01", 60, 45, 30);
        assertThat(rules.validUntil(LocalDate.parse("2027-10-02"), EXPIRY)).isEqualTo("2027-11-16");
        assertThat(rules.validUntil(LocalDate.parse("2027-11-20"), EXPIRY)).isEqualTo("2027-11-30");
    }

    @Test
    void noticeIsDueBeforeExpiry() {
        assertThat(rules("2016-01-01", 60, 60, 30).noticeBy(EXPIRY)).isEqualTo("2027-11-01");
    }

    @Test
    void theRulesOfTheDayOfExpiryCount() {
        RenewalRules old = rules("2016-01-01", 60, 60, 30);
        RenewalRules next = rules("2028-01-01", 90, 60, 45);
        RenewalRulebook book = new RenewalRulebook(List.of(next, old));
        assertThat(book.of(EXPIRY)).isEqualTo(old);
        assertThat(book.of(LocalDate.parse("2028-01-01"))).isEqualTo(next);
        assertThat(book.of(LocalDate.parse("2000-01-01"))).isEqualTo(old);
    }

    @Test
    void rulesUnderWhichNoticeIsAlwaysTooLateAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rules("2016-01-01", 30, 60, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> days(0));
    }
}
