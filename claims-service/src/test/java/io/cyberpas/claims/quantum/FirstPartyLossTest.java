package io.cyberpas.claims.quantum;

import static io.cyberpas.claims.HangangClaim.HANA;
import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.TODAY;
import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.adapter.AuthorityFile;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPartyLossTest {

    private static final Authority AUTHORITY = AuthorityFile.read();

    private final Claim claim = HangangClaim.with(
            CoveragePart.DATA_RESTORATION, CoveragePart.BUSINESS_INTERRUPTION, CoveragePart.PRIVACY_LIABILITY);

    @Nested
    class AnInvoice {

        @ParameterizedTest
        @CsvSource({
            "주식회사 데이터복구, (주)데이터복구",
            "㈜데이터복구, 데이터 복구",
            "DataRestore Co., DATARESTORE CO.",
            "Data-Restore Inc., data restore"
        })
        void isOfTheSameSupplierWhateverTheLegalFormOrSpelling(String one, String other) {
            assertThat(invoice(one, "DR-1").supplierKey())
                    .isEqualTo(invoice(other, "DR-1").supplierKey());
        }

        @ParameterizedTest
        @CsvSource({"DR-2026-0417, dr 2026/0417", "DR-2026-0417, ＤＲ２０２６０４１７"})
        void hasTheSameNumberWhateverThePunctuation(String one, String other) {
            assertThat(invoice("A", one).numberKey())
                    .isEqualTo(invoice("A", other).numberKey());
        }

        @Test
        void isRefusedWithEverythingThatIsWrong() {
            var invoice = new Invoice(
                    "--",
                    "#",
                    TODAY.plusDays(1),
                    "x",
                    CoveragePart.PRIVACY_LIABILITY,
                    Money.of("1.50", "USD"),
                    List.of());

            var refused = catchThrowableOfType(
                    InvalidInputException.class, () -> CostItem.of(claim, 1, invoice, HANA, TODAY, NOW));

            assertThat(refused.errors())
                    .extracting(FieldProblem::path)
                    .containsExactly("$.supplier", "$.invoiceNumber", "$.invoicedOn", "$.part", "$.claimed.currency");
            assertThat(refused.errors().get(3).allowed())
                    .contains("DATA_RESTORATION")
                    .doesNotContain("PRIVACY");
        }

        @Test
        void isAssessedAtMostAtWhatIsClaimed() {
            CostItem item = cost(1, krw(48_000_000));

            assertThatThrownBy(() -> item.assess(krw(48_000_001), "all", AUTHORITY, TODAY, HANA, NOW))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> item.assess(krw(-1), "none", AUTHORITY, TODAY, HANA, NOW))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> item.assess(Money.of(1, "JPY"), "yen", AUTHORITY, TODAY, HANA, NOW))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(item.assessment()).isEmpty();

            item.assess(krw(45_000_000), "betterment", AUTHORITY, TODAY, HANA, NOW);
            item.assess(krw(46_000_000), "betterment, corrected", AUTHORITY, TODAY, HANA, NOW);
            assertThat(item.assessment().orElseThrow().amount()).isEqualTo(krw(46_000_000));
        }
    }

    @Nested
    class AnInterruption {

        @ParameterizedTest
        @CsvSource({
            // hours, waiting, an hour, saved, due
            "30, 8, 2000000, 1500000, 42900000",
            "8, 8, 2000000, 0, 0",
            "7, 8, 2000000, 0, 0",
            "9, 8, 2000000, 3000000, 1666666",
            "9, 8, 2000000, 30000000, 0",
            "30, 0, 2000000, 1500000, 58500000",
            "30, 0, 2000000, 0, 60000000"
        })
        void isDueAfterTheWaitingPeriodLessWhatWasSavedInThatTimeAndNeverBelowNothing(
                int hours, int waiting, long hourly, long saved, long due) {
            Interruption interruption = interruption(hours * 3600L, krw(hourly), krw(saved));

            assertThat(interruption.loss(waiting)).isEqualTo(krw(due));
        }

        @Test
        void isRoundedDownOnceAtTheEnd() {
            assertThat(interruption(8 * 3600 + 1, krw(1_000_000), krw(0)).loss(8))
                    .isEqualTo(krw(277));
            assertThat(interruption(9 * 3600 + 20 * 60, krw(10), krw(0)).loss(8))
                    .isEqualTo(krw(13));
        }

        @Test
        void takesTheWaitingPeriodFromTheLine() {
            InterruptionLoss loss =
                    worked(CoveragePart.BUSINESS_INTERRUPTION, interruption(30 * 3600, krw(2_000_000), krw(1_500_000)));

            assertThat(loss.waitingPeriodHours()).isEqualTo(8);
            assertThat(loss.assessed()).isEqualTo(krw(42_900_000));
            assertThat(loss.savedCounted()).isEqualTo(krw(1_100_000));
        }

        @Test
        void needsALineOfInterruption() {
            var interruption = interruption(3600, krw(1), krw(0));
            assertThatThrownBy(() -> worked(CoveragePart.DATA_RESTORATION, interruption))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> worked(CoveragePart.DEPENDENT_BUSINESS_INTERRUPTION, interruption))
                    .isInstanceOf(InvalidInputException.class);
        }

        private Interruption interruption(long seconds, Money hourly, Money saved) {
            Instant began = Instant.parse("2026-12-20T00:00:00Z");
            return new Interruption(began, began.plusSeconds(seconds), hourly, saved, "ledger");
        }
    }

    @Test
    void totalsAreOfEachFirstPartyLine() {
        CostItem first = cost(1, krw(48_000_000));
        first.assess(krw(45_000_000), "betterment", AUTHORITY, TODAY, HANA, NOW);
        CostItem second = cost(2, krw(2_000_000));

        assertThat(PartTotal.of(claim, List.of(first, second), List.of()))
                .containsExactlyInAnyOrder(
                        new PartTotal(CoveragePart.DATA_RESTORATION, krw(50_000_000), krw(45_000_000), 1),
                        new PartTotal(CoveragePart.BUSINESS_INTERRUPTION, krw(0), krw(0), 1));
    }

    private CostItem cost(int position, Money claimed) {
        var invoice = new Invoice(
                "Data Restore",
                "DR-" + position,
                LocalDate.of(2027, 1, 15),
                "Restoration",
                CoveragePart.DATA_RESTORATION,
                claimed,
                List.of("E-01"));
        return CostItem.of(claim, position, invoice, HANA, TODAY, NOW);
    }

    private static Invoice invoice(String supplier, String number) {
        return new Invoice(supplier, number, TODAY, "Restoration", CoveragePart.DATA_RESTORATION, krw(1), List.of());
    }

    private InterruptionLoss worked(CoveragePart part, Interruption interruption) {
        InterruptionLoss loss = InterruptionLoss.under(claim, part);
        loss.assess(claim, interruption, HANA, NOW);
        return loss;
    }
}
