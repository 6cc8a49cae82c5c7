package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.forensics.Persons.HANA;
import static io.cyberpas.claims.forensics.Persons.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyTest {

    private static final Instant NOW = Instant.parse("2026-12-21T09:00:00.123456789Z");
    private static final Instant EARLIER = Instant.parse("2026-12-21T02:00:00Z");

    private final EvidenceItem item = EvidenceItem.register(UUID.randomUUID(), acquisition("E-01"), true, VERA, NOW);
    private final List<CustodyEntry> log = new ArrayList<>();

    @Nested
    class ALog {

        @ParameterizedTest
        @EnumSource(
                value = CustodyProcess.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"IDENTIFICATION", "COLLECTION", "ACQUISITION"})
        void beginsWithNothingButFindingAndTaking(CustodyProcess process) {
            assertThat(refusal(process, null, "Vera", EARLIER)).contains("$.process");
        }

        @Test
        void bindsEachEntryToTheOneBefore() {
            seized();

            assertThat(log).extracting(CustodyEntry::sequence).containsExactly(1, 2, 3, 4);
            assertThat(log.get(0).previousHash())
                    .isEqualTo(item.registrationHash().hex());
            assertThat(log.get(1).previousHash()).isEqualTo(log.get(0).hash());
            assertThat(log.get(2).previousHash()).isEqualTo(log.get(1).hash());
            assertThat(CustodyChain.firstBreak(item, log)).isEmpty();
        }

        @Test
        void isContinuedOnlyByTheOneWhoHasTheItem() {
            seized();

            assertThat(refusal(CustodyProcess.ANALYSIS, "Vera", "Vera", EARLIER))
                    .contains("$.fromCustodian");
        }

        @Test
        void changesTheCustodianOnlyByATransfer() {
            seized();

            assertThat(refusal(CustodyProcess.ANALYSIS, "Laboratory", "Somebody", EARLIER))
                    .containsExactly("$.toCustodian");
            assertThat(refusal(CustodyProcess.TRANSFER, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.toCustodian");
        }

        @Test
        void goesForwardInTimeAndNeverAheadOfNow() {
            seized();

            assertThat(refusal(CustodyProcess.ANALYSIS, "Laboratory", "Laboratory", EARLIER.minusSeconds(1)))
                    .containsExactly("$.occurredAt");
            assertThat(refusal(CustodyProcess.ANALYSIS, "Laboratory", "Laboratory", NOW.plusSeconds(1)))
                    .containsExactly("$.occurredAt");
        }

        @Test
        void endsWhereTheItemIsGivenBack() {
            seized();
            add(CustodyProcess.RETURN, "Laboratory", "Insured", EARLIER);

            assertThat(refusal(CustodyProcess.STORAGE, "Insured", "Insured", EARLIER))
                    .containsExactly("$.process");
        }

        @Test
        void neverEndsByDisposalUnderLegalHold() {
            seized();

            assertThat(refusal(CustodyProcess.DISPOSAL, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.process");
        }
    }

    @Nested
    class AHandover {

        @BeforeEach
        void begins() {
            add(CustodyProcess.ACQUISITION, null, "Vera", EARLIER);
        }

        @Test
        void isConfirmedByAnotherPerson() {
            handedOver(null);

            assertThat(item.handover()).isEqualTo(new Handover("vera", "Vera", null));
            assertThatThrownBy(() -> add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER))
                    .isInstanceOf(ForbiddenActionException.class);
            add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA);
            assertThat(item.handover()).isNull();
        }

        @Test
        void toAFirmIsConfirmedByItAndShowsItTheItem() {
            handedOver("NARU");

            assertThat(item.firms()).containsExactly("NARU");
            assertThatThrownBy(() -> add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA))
                    .hasMessageContaining("NARU");
            add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, Persons.NARI);
            assertThat(CustodyChain.firstBreak(item, log)).isEmpty();
        }

        @Test
        void thatIsRefusedGivesTheItemBack() {
            handedOver(null);

            assertThat(refusal(CustodyProcess.REFUSAL, "Laboratory", "Somebody", EARLIER))
                    .containsExactly("$.toCustodian");
            add(CustodyProcess.REFUSAL, "Laboratory", "Vera", EARLIER, HANA);
            add(CustodyProcess.ANALYSIS, "Vera", "Vera", EARLIER);
        }

        @Test
        void isAnsweredBeforeAnythingElseIsDoneButReadingTheCopy() {
            handedOver(null);

            assertThat(refusal(CustodyProcess.ANALYSIS, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.process");
            add(CustodyProcess.ACCESS, "Laboratory", "Laboratory", EARLIER, HANA);
            add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA);
            assertThat(refusal(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER))
                    .containsExactly("$.process");
        }
    }

    @Nested
    class Verification {

        @ParameterizedTest
        @ValueSource(strings = {"recordedBy", "recordedAt", "movement"})
        void namesTheEntryWhoseContentWasChanged(String field) throws ReflectiveOperationException {
            seized();
            tamper(log.get(1), field);

            assertThat(CustodyChain.firstBreak(item, log))
                    .contains(new CustodyChain.Break("E-01", 2, FaultKind.ENTRY_CHANGED));
        }

        @Test
        void namesAnEntryThatWasRewrittenWithItsHash() throws ReflectiveOperationException {
            seized();
            tamper(log.get(1), "recordedBy");
            set(log.get(1), "hash", log.get(1).computedHash().hex());

            assertThat(CustodyChain.firstBreak(item, log))
                    .contains(new CustodyChain.Break("E-01", 2, FaultKind.ENTRY_CHANGED));
        }

        @Test
        void namesTheEndThatWasRewrittenWithItsHash() throws ReflectiveOperationException {
            seized();
            tamper(log.get(3), "recordedBy");
            set(log.get(3), "hash", log.get(3).computedHash().hex());

            assertThat(CustodyChain.firstBreak(item, log))
                    .contains(new CustodyChain.Break("E-01", 4, FaultKind.HEAD_CHANGED));
        }

        @Test
        void missesAnEntryInTheMiddleAndAtTheEnd() {
            seized();

            assertThat(CustodyChain.firstBreak(item, List.of(log.get(0), log.get(2), log.get(3))))
                    .contains(new CustodyChain.Break("E-01", 2, FaultKind.ENTRY_MISSING));
            assertThat(CustodyChain.firstBreak(item, log.subList(0, 3)))
                    .contains(new CustodyChain.Break("E-01", 4, FaultKind.ENTRY_MISSING));
        }

        @Test
        void noticesThatTheItemItselfWasChanged() throws ReflectiveOperationException {
            seized();
            set(item, "acquisition", acquisition("E-02"));

            assertThat(CustodyChain.firstBreak(item, log))
                    .contains(new CustodyChain.Break("E-02", 1, FaultKind.REGISTRATION_CHANGED));
        }

        @Test
        void refusesToGoOnWithABrokenLog() {
            seized();

            var movement = new CustodyMovement(CustodyProcess.STORAGE, "Vera", "Vera", "Vault", EARLIER, null);
            assertThatThrownBy(() -> item.record(movement, log.get(0), HANA, NOW))
                    .isInstanceOf(ConflictException.class);
        }
    }

    @Nested
    class AnItem {

        @Test
        void isNoEvidenceIfItsFactsCannotBe() {
            var refused = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> EvidenceItem.register(
                            UUID.randomUUID(),
                            new Acquisition(
                                    "E 01", EvidenceKind.OTHER, "x", "x", NOW.plusSeconds(1), "x", "abc", 0, "x"),
                            false,
                            VERA,
                            NOW));

            assertThat(refused.errors())
                    .extracting(FieldProblem::path)
                    .containsExactly("$.label", "$.acquiredAt", "$.sizeBytes", "$.sha256");
        }

        @Test
        void keepsWhatACheckOfItsHashFound() {
            assertThat(item.check(Sha256.of("another copy"), VERA, NOW)).isFalse();
            assertThat(item.matches()).isFalse();

            assertThat(item.check(Sha256.of("E-01"), VERA, NOW)).isTrue();
            assertThat(item.matches()).isTrue();
        }

        @Test
        void shutsTheGateUntilItIsHeldInCustodyAndMatches() {
            EvidenceItem loose = EvidenceItem.register(UUID.randomUUID(), acquisition("E-07"), false, VERA, NOW);
            loose.check(Sha256.of("another copy"), VERA, NOW);
            List<EvidenceItem> items = List.of(item, loose);
            seized();

            var unmet =
                    PreservationGate.unmet(items, CustodyChain.verify(items, each -> each == item ? log : List.of()));

            assertThat(unmet)
                    .extracting(each -> each.condition().name())
                    .containsExactly("EVIDENCE_HASHED", "CUSTODY_OPENED", "LEGAL_HOLD_SET");
            assertThat(unmet)
                    .allSatisfy(
                            each -> assertThat(each.detail()).contains("E-07").doesNotContain("E-01"));
        }
    }

    private void seized() {
        add(CustodyProcess.ACQUISITION, null, "Vera", EARLIER);
        add(CustodyProcess.PRESERVATION, "Vera", "Vera", EARLIER);
        handedOver(null);
        add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA);
    }

    private void handedOver(@Nullable String firm) {
        var movement = new CustodyMovement(CustodyProcess.TRANSFER, "Vera", "Laboratory", "Seoul", EARLIER, null, firm);
        log.add(item.record(movement, log.getLast(), VERA, NOW));
    }

    private void add(CustodyProcess process, @Nullable String from, String to, Instant at) {
        add(process, from, to, at, VERA);
    }

    private void add(CustodyProcess process, @Nullable String from, String to, Instant at, Actor actor) {
        var movement = new CustodyMovement(process, from, to, "Seoul", at, "bag 4471");
        log.add(item.record(movement, log.isEmpty() ? null : log.getLast(), actor, NOW));
    }

    private List<String> refusal(CustodyProcess process, @Nullable String from, String to, Instant at) {
        return catchThrowableOfType(InvalidInputException.class, () -> add(process, from, to, at)).errors().stream()
                .map(FieldProblem::path)
                .toList();
    }

    private static Acquisition acquisition(String label) {
        return new Acquisition(
                label,
                EvidenceKind.DISK_IMAGE,
                "Image of the portal server",
                "Data centre Mapo",
                EARLIER,
                "Vera Jung",
                Sha256.of(label).hex(),
                512_110_190_592L,
                "Vault 2");
    }

    private static void tamper(CustodyEntry entry, String field) throws ReflectiveOperationException {
        Object other = switch (field) {
            case "recordedBy" -> "somebody";
            case "recordedAt" -> entry.recordedAt().plusSeconds(1);
            case "movement" ->
                new CustodyMovement(
                        entry.movement().process(),
                        entry.movement().fromCustodian(),
                        entry.movement().toCustodian(),
                        "Busan",
                        entry.movement().occurredAt(),
                        entry.movement().note());
            default -> throw new IllegalArgumentException(field);
        };
        set(entry, field, other);
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }
}
