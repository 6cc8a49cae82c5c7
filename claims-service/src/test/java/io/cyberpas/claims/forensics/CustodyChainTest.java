package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.forensics.LoggedItem.EARLIER;
import static io.cyberpas.claims.forensics.LoggedItem.NOW;
import static io.cyberpas.claims.forensics.Persons.HANA;
import static io.cyberpas.claims.forensics.Persons.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyChainTest {

    private final LoggedItem logged = new LoggedItem();

    @ParameterizedTest
    @ValueSource(strings = {"recordedBy", "recordedAt", "movement"})
    void namesTheEntryWhoseContentWasChanged(String field) throws ReflectiveOperationException {
        logged.seized();
        tamper(logged.log.get(1), field);

        assertThat(logged.firstBreak()).contains(new CustodyChain.Break("E-01", 2, FaultKind.ENTRY_CHANGED));
    }

    @Test
    void namesAnEntryThatWasRewrittenWithItsHash() throws ReflectiveOperationException {
        logged.seized();
        tamper(logged.log.get(1), "recordedBy");
        set(logged.log.get(1), "hash", logged.log.get(1).computedHash().hex());

        assertThat(logged.firstBreak()).contains(new CustodyChain.Break("E-01", 2, FaultKind.ENTRY_CHANGED));
    }

    @Test
    void namesTheEndThatWasRewrittenWithItsHash() throws ReflectiveOperationException {
        logged.seized();
        tamper(logged.log.get(3), "recordedBy");
        set(logged.log.get(3), "hash", logged.log.get(3).computedHash().hex());

        assertThat(logged.firstBreak()).contains(new CustodyChain.Break("E-01", 4, FaultKind.HEAD_CHANGED));
    }

    @Test
    void missesAnEntryInTheMiddleAndAtTheEnd() {
        logged.seized();

        assertThat(CustodyChain.firstBreak(
                        logged.item, List.of(logged.log.get(0), logged.log.get(2), logged.log.get(3))))
                .contains(new CustodyChain.Break("E-01", 2, FaultKind.ENTRY_MISSING));
        assertThat(CustodyChain.firstBreak(logged.item, logged.log.subList(0, 3)))
                .contains(new CustodyChain.Break("E-01", 4, FaultKind.ENTRY_MISSING));
    }

    @Test
    void noticesThatTheItemItselfWasChanged() throws ReflectiveOperationException {
        logged.seized();
        set(logged.item, "acquisition", LoggedItem.acquisition("E-02"));

        assertThat(logged.firstBreak()).contains(new CustodyChain.Break("E-02", 1, FaultKind.REGISTRATION_CHANGED));
    }

    @Test
    void refusesToGoOnWithABrokenLog() {
        logged.seized();

        var movement = new CustodyMovement(CustodyProcess.STORAGE, "Vera", "Vera", "Vault", EARLIER, null);
        assertThatThrownBy(() -> logged.item.record(movement, logged.log.get(0), HANA, NOW))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isNoEvidenceIfItsFactsCannotBe() {
        var refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> EvidenceItem.register(
                        UUID.randomUUID(),
                        new Acquisition("E 01", EvidenceKind.OTHER, "x", "x", NOW.plusSeconds(1), "x", "abc", 0, "x"),
                        false,
                        VERA,
                        NOW));

        assertThat(refused.errors())
                .extracting(FieldProblem::path)
                .containsExactly("$.label", "$.acquiredAt", "$.sizeBytes", "$.sha256");
    }

    @Test
    void keepsWhatACheckOfItsHashFound() {
        assertThat(logged.item.check(Sha256.of("another copy"), VERA, NOW)).isFalse();
        assertThat(logged.item.matches()).isFalse();

        assertThat(logged.item.check(Sha256.of("E-01"), VERA, NOW)).isTrue();
        assertThat(logged.item.matches()).isTrue();
    }

    @Test
    void shutsTheGateUntilItIsHeldInCustodyAndMatches() {
        EvidenceItem loose = EvidenceItem.register(UUID.randomUUID(), LoggedItem.acquisition("E-07"), false, VERA, NOW);
        loose.check(Sha256.of("another copy"), VERA, NOW);
        List<EvidenceItem> items = List.of(logged.item, loose);
        logged.seized();

        var unmet = PreservationGate.unmet(
                items, CustodyChain.verify(items, each -> each == logged.item ? logged.log : List.of()), List.of());

        assertThat(unmet)
                .extracting(each -> each.condition().name())
                .containsExactly("EVIDENCE_HASHED", "CUSTODY_OPENED", "LEGAL_HOLD_SET");
        assertThat(unmet)
                .allSatisfy(each -> assertThat(each.detail()).contains("E-07").doesNotContain("E-01"));
    }

    @Test
    void shutsTheGateForWhatTheNewestVerificationFound() {
        logged.seized();
        List<EvidenceItem> items = List.of(logged.item);
        var found = List.of(
                new EvidenceFault(logged.item.id(), "E-01", null, FaultKind.CONTENT_CHANGED),
                new EvidenceFault(logged.item.id(), "E-01", 2, FaultKind.STAMP_BROKEN),
                new EvidenceFault(logged.item.id(), "E-01", 3, FaultKind.ENTRY_CHANGED));

        var unmet = PreservationGate.unmet(items, CustodyChain.verify(items, each -> logged.log), found);

        assertThat(unmet)
                .extracting(each -> each.condition().name(), each -> each.detail())
                .containsExactly(
                        tuple("EVIDENCE_HASHED", "Verification of E-01: CONTENT_CHANGED"),
                        tuple("CUSTODY_UNBROKEN", "Verification of E-01: STAMP_BROKEN"));
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
