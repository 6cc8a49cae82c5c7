package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.forensics.LoggedItem.EARLIER;
import static io.cyberpas.claims.forensics.LoggedItem.NOW;
import static io.cyberpas.claims.forensics.Persons.HANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.problem.ForbiddenActionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustodyMovementTest {

    private final LoggedItem logged = new LoggedItem();

    @Nested
    class ALog {

        @ParameterizedTest
        @EnumSource(
                value = CustodyProcess.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"IDENTIFICATION", "COLLECTION", "ACQUISITION"})
        void beginsWithNothingButFindingAndTaking(CustodyProcess process) {
            assertThat(logged.refusal(process, null, "Vera", EARLIER)).contains("$.process");
        }

        @Test
        void bindsEachEntryToTheOneBefore() {
            logged.seized();

            assertThat(logged.log).extracting(CustodyEntry::sequence).containsExactly(1, 2, 3, 4);
            assertThat(logged.log.get(0).previousHash())
                    .isEqualTo(logged.item.registrationHash().hex());
            assertThat(logged.log.get(1).previousHash())
                    .isEqualTo(logged.log.get(0).hash());
            assertThat(logged.log.get(2).previousHash())
                    .isEqualTo(logged.log.get(1).hash());
            assertThat(logged.firstBreak()).isEmpty();
        }

        @Test
        void isContinuedOnlyByTheOneWhoHasTheItem() {
            logged.seized();

            assertThat(logged.refusal(CustodyProcess.ANALYSIS, "Vera", "Vera", EARLIER))
                    .contains("$.fromCustodian");
        }

        @Test
        void changesTheCustodianOnlyByATransfer() {
            logged.seized();

            assertThat(logged.refusal(CustodyProcess.ANALYSIS, "Laboratory", "Somebody", EARLIER))
                    .containsExactly("$.toCustodian");
            assertThat(logged.refusal(CustodyProcess.TRANSFER, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.toCustodian");
        }

        @Test
        void goesForwardInTimeAndNeverAheadOfNow() {
            logged.seized();

            assertThat(logged.refusal(CustodyProcess.ANALYSIS, "Laboratory", "Laboratory", EARLIER.minusSeconds(1)))
                    .containsExactly("$.occurredAt");
            assertThat(logged.refusal(CustodyProcess.ANALYSIS, "Laboratory", "Laboratory", NOW.plusSeconds(1)))
                    .containsExactly("$.occurredAt");
        }

        @Test
        void endsWhereTheItemIsGivenBack() {
            logged.seized();
            logged.add(CustodyProcess.RETURN, "Laboratory", "Insured", EARLIER);

            assertThat(logged.refusal(CustodyProcess.STORAGE, "Insured", "Insured", EARLIER))
                    .containsExactly("$.process");
        }

        @Test
        void neverEndsByDisposalUnderLegalHold() {
            logged.seized();

            assertThat(logged.refusal(CustodyProcess.DISPOSAL, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.process");
        }
    }

    @Nested
    class AHandover {

        @BeforeEach
        void begins() {
            logged.add(CustodyProcess.ACQUISITION, null, "Vera", EARLIER);
        }

        @Test
        void isConfirmedByAnotherPerson() {
            logged.handedOver(null);

            assertThat(logged.item.handover()).isEqualTo(new Handover("vera", "Vera", null));
            assertThatThrownBy(() -> logged.add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER))
                    .isInstanceOf(ForbiddenActionException.class);
            logged.add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA);
            assertThat(logged.item.handover()).isNull();
        }

        @Test
        void toAFirmIsConfirmedByItAndShowsItTheItem() {
            logged.handedOver("NARU");

            assertThat(logged.item.firms()).containsExactly("NARU");
            assertThatThrownBy(() -> logged.add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA))
                    .hasMessageContaining("NARU");
            logged.add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, Persons.NARI);
            assertThat(logged.firstBreak()).isEmpty();
        }

        @Test
        void thatIsRefusedGivesTheItemBack() {
            logged.handedOver(null);

            assertThat(logged.refusal(CustodyProcess.REFUSAL, "Laboratory", "Somebody", EARLIER))
                    .containsExactly("$.toCustodian");
            logged.add(CustodyProcess.REFUSAL, "Laboratory", "Vera", EARLIER, HANA);
            logged.add(CustodyProcess.ANALYSIS, "Vera", "Vera", EARLIER);
        }

        @Test
        void isAnsweredBeforeAnythingElseIsDoneButReadingTheCopy() {
            logged.handedOver(null);

            assertThat(logged.refusal(CustodyProcess.ANALYSIS, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.process");
            logged.add(CustodyProcess.ACCESS, "Laboratory", "Laboratory", EARLIER, HANA);
            logged.add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA);
            assertThat(logged.refusal(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.process");
        }
    }
}
