package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives the evidence of a claim, as far as the reader may see it, to whoever writes it in some form. Each export is audited. */
@ApplicationScoped
public class EvidenceExporting {

    private final ClaimAccess access;
    private final EvidenceItems items;
    private final EvidenceContents contents;
    private final CustodyLog log;
    private final CustodyStamps stamps;
    private final ReportSeal seal;
    private final AuditTrail audit;

    EvidenceExporting(
            ClaimAccess access,
            EvidenceItems items,
            EvidenceContents contents,
            CustodyLog log,
            CustodyStamps stamps,
            ReportSeal seal,
            AuditTrail audit) {
        this.access = access;
        this.items = items;
        this.contents = contents;
        this.log = log;
        this.stamps = stamps;
        this.seal = seal;
        this.audit = audit;
    }

    /**
     * What is known of an item.
     *
     * @param content null while nothing was received
     * @param entries of the custody log, oldest first
     */
    public record Exhibit(
            EvidenceItem item,
            @Nullable EvidenceContent content,
            List<CustodyEntry> entries,
            List<CustodyStamp> stamps) {}

    /** Items of a claim in the order of their registration; what is known of each is read when its turn comes. */
    public final class Exhibits {
        private final UUID claimId;
        private final String claimNumber;
        private final List<EvidenceItem> seen;

        private Exhibits(Claim claim, List<EvidenceItem> seen) {
            this.claimId = claim.id();
            this.claimNumber = claim.number();
            this.seen = seen;
        }

        public UUID claimId() {
            return claimId;
        }

        public String claimNumber() {
            return claimNumber;
        }

        /** The items alone. */
        public List<EvidenceItem> items() {
            return List.copyOf(seen);
        }

        /** Hands on one after the other. */
        public void forEach(Consumer<Exhibit> taker) {
            seen.forEach(item -> taker.accept(exhibit(item)));
        }
    }

    /** The evidence of a claim for an export in a form. */
    public Exhibits open(String claimNumber, String form, Actor actor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Claim claim = access.visible(claimNumber, actor);
            audit.record(actor, "forensics.evidence-exported", claimNumber, form);
            return new Exhibits(claim, items.of(claim.id(), actor));
        });
    }

    /** The signed list of all items with their hashes. */
    public EvidenceManifest manifest(String claimNumber, String form, Actor actor) {
        Exhibits exhibits = open(claimNumber, form, actor);
        Map<UUID, EvidenceContent> received =
                QuarkusTransaction.requiringNew().call(() -> contents.of(exhibits.items()));
        List<EvidenceManifest.Line> lines = new ArrayList<>();
        exhibits.items()
                .forEach(item -> lines.add(EvidenceManifest.Line.of(claimNumber, item, received.get(item.id()))));
        return EvidenceManifest.sealed(claimNumber, lines, seal);
    }

    private Exhibit exhibit(EvidenceItem item) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Exhibit(item, contents.of(item.id()).orElse(null), log.of(item), stamps.of(item.id())));
    }
}
