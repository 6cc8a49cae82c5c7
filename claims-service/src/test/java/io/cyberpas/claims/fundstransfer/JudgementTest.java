package io.cyberpas.claims.fundstransfer;

import static io.cyberpas.claims.fundstransfer.Losses.RULE;
import static io.cyberpas.claims.fundstransfer.Losses.cny;
import static io.cyberpas.claims.fundstransfer.Losses.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    void a_small_loss_that_the_bank_shows_holds_before_every_rule() {
        assertThat(failing(facts())).isEmpty();
    }

    @Test
    void without_an_edition_people_handle_everything() {
        assertThat(Judgement.of(facts(), Optional.empty()).stream()
                        .filter(each -> !each.holds())
                        .map(CheckResult::rule))
                .containsExactly(RuleCheck.PRODUCT_KNOWN);
    }

    @Test
    void a_product_or_a_currency_that_no_rule_knows_is_for_people() {
        assertThat(failing(with(facts(), Losses.cover("ENTERPRISE_CYBER")))).containsExactly(RuleCheck.PRODUCT_KNOWN);
    }

    @Test
    void an_amount_is_small_up_to_the_last_cent_of_the_rule() {
        assertThat(failing(claiming(cny("3000.00"), "A-1"))).isEmpty();
        assertThat(failing(claiming(cny("3000.01"), "A-1"))).containsExactly(RuleCheck.AMOUNT_SMALL);
    }

    @Test
    void larger_losses_are_reported_to_the_police() {
        assertThat(failing(claiming(cny("1000.00"), null))).isEmpty();
        assertThat(failing(claiming(cny("1000.01"), null))).containsExactly(RuleCheck.POLICE_INFORMED);
    }

    @Test
    void every_doubt_of_the_cover_is_for_people() {
        var cover = facts().cover();
        assertThat(failing(with(
                        facts(),
                        new PersonCover(
                                cover.product(),
                                null,
                                "Cover of the member begins on 2026-12-01",
                                cover.yearFrom(),
                                cover.perEvent(),
                                cover.perYear(),
                                cover.retention(),
                                cny("0.01")))))
                .containsExactly(RuleCheck.COVER_IN_FORCE, RuleCheck.PREMIUM_PAID);
        assertThat(failing(changed(facts(), "NOT_IN_FORCE", facts().limits(), 0, List.of(), 0)))
                .containsExactly(RuleCheck.COVER_IN_FORCE);
    }

    @Test
    void used_limits_repeated_losses_shared_transactions_and_signs_of_fraud_are_for_people() {
        assertThat(failing(
                        changed(facts(), null, Losses.limits("3000.00", "3000.00"), 3, List.of("C-2026-000009"), 56)))
                .containsExactly(
                        RuleCheck.LIMIT_LEFT, RuleCheck.CLAIMED_ONCE, RuleCheck.FEW_LOSSES, RuleCheck.NO_FRAUD_SIGN);
        assertThat(failing(changed(facts(), null, Losses.limits("2999.99", "2999.99"), 2, List.of(), 55)))
                .isEmpty();
    }

    @Test
    void a_record_that_lacks_differs_or_is_not_the_stated_one_is_for_people() {
        var facts = facts();
        var other = RecordReading.of("reference,bookedAt\nTX-1,2026-11-18T16:04:00Z\n".getBytes());
        assertThat(failing(recorded(facts, other, facts.statedHash()))).containsExactly(RuleCheck.RECORD_COMPLETE);
        assertThat(failing(recorded(facts, facts.shown(), "0".repeat(64)))).containsExactly(RuleCheck.RECORD_GENUINE);
        assertThat(failing(recorded(facts, facts.shown(), null))).containsExactly(RuleCheck.RECORD_GENUINE);
        assertThat(failing(recorded(facts, null, null)))
                .containsExactly(RuleCheck.RECORD_COMPLETE, RuleCheck.RECORD_GENUINE);
    }

    @Test
    void what_people_have_in_hand_or_is_about_more_is_for_people() {
        var f = facts();
        var handled = new LossFacts(
                f.cover(),
                null,
                f.claimed(),
                f.limits(),
                f.firstOn(),
                f.noticedOn(),
                0,
                f.transactions(),
                f.shown(),
                f.statedHash(),
                f.foundHash(),
                List.of(),
                0,
                null,
                "TRIAGE: FUNDS_TRANSFER_LOSS");
        assertThat(failing(handled)).containsExactly(RuleCheck.RULE_ALONE);
    }

    @Test
    void a_loss_is_told_within_the_days_of_the_rule() {
        assertThat(failing(noticed(LocalDate.of(2026, 12, 19)))).isEmpty();
        assertThat(failing(noticed(LocalDate.of(2026, 12, 20)))).containsExactly(RuleCheck.REPORTED_IN_TIME);
    }

    @Test
    void one_loss_in_ten_is_looked_at_and_always_the_same_ones() {
        var ids = java.util.stream.Stream.generate(java.util.UUID::randomUUID)
                .limit(5_000)
                .toList();
        var sampled = ids.stream().filter(RULE::samples).toList();
        assertThat(sampled.size()).isBetween(350, 650);
        assertThat(ids.stream().filter(RULE::samples).toList()).isEqualTo(sampled);
    }

    private static List<RuleCheck> failing(LossFacts facts) {
        return Judgement.of(facts, Optional.of(RULE)).stream()
                .filter(each -> !each.holds())
                .map(CheckResult::rule)
                .toList();
    }

    private static LossFacts with(LossFacts f, PersonCover cover) {
        return new LossFacts(
                cover,
                null,
                f.claimed(),
                f.limits(),
                f.firstOn(),
                f.noticedOn(),
                0,
                f.transactions(),
                f.shown(),
                f.statedHash(),
                f.foundHash(),
                List.of(),
                0,
                null,
                null);
    }

    private static LossFacts claiming(Money claimed, @Nullable String police) {
        var f = facts();
        return new LossFacts(
                f.cover(),
                null,
                claimed,
                f.limits(),
                f.firstOn(),
                f.noticedOn(),
                0,
                f.transactions(),
                f.shown(),
                f.statedHash(),
                f.foundHash(),
                List.of(),
                0,
                police,
                null);
    }

    private static LossFacts changed(
            LossFacts f, @Nullable String doubt, FundsLimits limits, int earlier, List<String> elsewhere, int fraud) {
        return new LossFacts(
                f.cover(),
                doubt,
                f.claimed(),
                limits,
                f.firstOn(),
                f.noticedOn(),
                earlier,
                f.transactions(),
                f.shown(),
                f.statedHash(),
                f.foundHash(),
                elsewhere,
                fraud,
                null,
                null);
    }

    private static LossFacts recorded(LossFacts f, @Nullable RecordReading shown, @Nullable String stated) {
        return new LossFacts(
                f.cover(),
                null,
                f.claimed(),
                f.limits(),
                f.firstOn(),
                f.noticedOn(),
                0,
                f.transactions(),
                shown,
                stated,
                f.foundHash(),
                List.of(),
                0,
                null,
                null);
    }

    private static LossFacts noticed(LocalDate on) {
        var f = facts();
        return new LossFacts(
                f.cover(),
                null,
                f.claimed(),
                f.limits(),
                f.firstOn(),
                on,
                0,
                f.transactions(),
                f.shown(),
                f.statedHash(),
                f.foundHash(),
                List.of(),
                0,
                null,
                null);
    }
}
