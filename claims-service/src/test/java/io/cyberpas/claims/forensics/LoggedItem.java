package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.forensics.Persons.HANA;
import static io.cyberpas.claims.forensics.Persons.VERA;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of evidence in memory, and its custody log as it grows. */
final class LoggedItem {

    static final Instant NOW = Instant.parse("2026-12-21T09:00:00.123456789Z");
    static final Instant EARLIER = Instant.parse("2026-12-21T02:00:00Z");

    final EvidenceItem item = EvidenceItem.register(UUID.randomUUID(), acquisition("E-01"), true, VERA, NOW);
    final List<CustodyEntry> log = new ArrayList<>();

    /** Acquired, preserved, handed over to the laboratory and confirmed there. */
    LoggedItem seized() {
        add(CustodyProcess.ACQUISITION, null, "Vera", EARLIER);
        add(CustodyProcess.PRESERVATION, "Vera", "Vera", EARLIER);
        handedOver(null);
        add(CustodyProcess.RECEIPT, "Laboratory", "Laboratory", EARLIER, HANA);
        return this;
    }

    void handedOver(@Nullable String firm) {
        var movement = new CustodyMovement(CustodyProcess.TRANSFER, "Vera", "Laboratory", "Seoul", EARLIER, null, firm);
        log.add(item.record(movement, log.getLast(), VERA, NOW));
    }

    void add(CustodyProcess process, @Nullable String from, String to, Instant at) {
        add(process, from, to, at, VERA);
    }

    void add(CustodyProcess process, @Nullable String from, String to, Instant at, Actor actor) {
        var movement = new CustodyMovement(process, from, to, "Seoul", at, "bag 4471");
        log.add(item.record(movement, log.isEmpty() ? null : log.getLast(), actor, NOW));
    }

    /** The fields for which a movement is refused. */
    List<String> refusal(CustodyProcess process, @Nullable String from, String to, Instant at) {
        return catchThrowableOfType(InvalidInputException.class, () -> add(process, from, to, at)).errors().stream()
                .map(FieldProblem::path)
                .toList();
    }

    Optional<CustodyChain.Break> firstBreak() {
        return CustodyChain.firstBreak(item, log);
    }

    static Acquisition acquisition(String label) {
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
}
