package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Keeps the panel: its firms, their suspension, their conflicts of interest and their keys. */
@ApplicationScoped
public class PanelKeeping {

    private final PanelFirms firms;
    private final ConflictDeclarations conflicts;
    private final FirmKeys keys;
    private final Event<ConflictDeclared> declared;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    PanelKeeping(
            PanelFirms firms,
            ConflictDeclarations conflicts,
            FirmKeys keys,
            Event<ConflictDeclared> declared,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.firms = firms;
        this.conflicts = conflicts;
        this.keys = keys;
        this.declared = declared;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Takes a firm onto the panel.
     *
     * @throws ConflictException if a firm has the code
     */
    @Transactional
    public PanelFirm register(String code, FirmProfile profile, Actor actor) {
        PanelFirm firm = PanelFirm.register(code.strip(), profile, actor, clock.instant());
        firms.byCode(firm.code()).ifPresent(other -> {
            throw new ConflictException(other.code() + " stands on the panel already");
        });
        firms.persistAndFlush(firm);
        audit.record(actor, "panel.firm-registered", firm.code(), String.join(", ", profile.kinds()));
        return firm;
    }

    /** Changes what is known of a firm. */
    @Transactional
    public PanelFirm revise(String code, FirmProfile profile, long expectedVersion, Actor actor) {
        PanelFirm firm = forChange(code, expectedVersion);
        firm.revise(profile);
        audit.record(actor, "panel.firm-revised", code, null);
        firms.flush();
        return firm;
    }

    /** Appoints a firm to nothing new from now on. */
    @Transactional
    public PanelFirm suspend(String code, String reason, long expectedVersion, Actor actor) {
        PanelFirm firm = forChange(code, expectedVersion);
        firm.suspend(reason, actor, clock.instant());
        audit.record(actor, "panel.firm-suspended", code, reason);
        firms.flush();
        return firm;
    }

    /** Ends a suspension. */
    @Transactional
    public PanelFirm readmit(String code, String reason, long expectedVersion, Actor actor) {
        PanelFirm firm = forChange(code, expectedVersion);
        firm.readmit();
        audit.record(actor, "panel.firm-readmitted", code, reason);
        firms.flush();
        return firm;
    }

    /** Enters that a firm stands close to somebody. */
    @Transactional
    public ConflictDeclaration declare(String code, ConflictDeclaration.Told told, Actor actor) {
        PanelFirm firm = firms.required(code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        ConflictDeclaration declaration = ConflictDeclaration.of(firm.id(), told, today, actor, clock.instant());
        conflicts.persist(declaration);
        audit.record(
                actor,
                "panel.conflict-declared",
                code,
                told.relation() + " " + told.party().name());
        conflicts.flush();
        declared.fire(new ConflictDeclared(firm, actor));
        return declaration;
    }

    /** Tells that a conflict is over. */
    @Transactional
    public ConflictDeclaration endConflict(String code, UUID id, String reason, Actor actor) {
        PanelFirm firm = firms.required(code);
        ConflictDeclaration declaration = conflicts
                .findByIdOptional(id)
                .filter(each -> each.firmId().equals(firm.id()))
                .orElseThrow(() -> new AbsentException("conflict", id.toString()));
        declaration.end(reason, actor, clock.instant());
        audit.record(actor, "panel.conflict-ended", code, declaration.partyName() + ": " + reason);
        conflicts.flush();
        return declaration;
    }

    /**
     * Takes up a key with which a firm signs reports itself.
     *
     * @param text the public key as PEM, JSON Web Key or Base64
     * @throws ConflictException if the key is registered already, for whomever
     */
    @Transactional
    public FirmKey registerKey(String code, String name, String text, Actor actor) {
        PanelFirm firm = firms.required(code);
        Ed25519PublicKey publicKey = Ed25519PublicKey.read(text)
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.publicKey", "is no public Ed25519 key", "PEM, JSON Web Key, or Base64 of 44 bytes")));
        FirmKey key = FirmKey.register(firm.id(), name, publicKey, actor, clock.instant());
        keys.byKeyId(key.keyId()).ifPresent(other -> {
            throw new ConflictException("The key " + other.keyId() + " is registered already");
        });
        keys.persistAndFlush(key);
        audit.record(actor, "panel.key-registered", code, key.keyId());
        return key;
    }

    /** Takes no more signatures made with a key. */
    @Transactional
    public FirmKey revokeKey(String code, String keyId, String reason, Actor actor) {
        PanelFirm firm = firms.required(code);
        FirmKey key = keys.byKeyId(keyId)
                .filter(each -> each.firmId().equals(firm.id()))
                .orElseThrow(() -> new AbsentException("key", keyId));
        key.revoke(reason, actor, clock.instant());
        audit.record(actor, "panel.key-revoked", code, keyId + ": " + reason);
        keys.flush();
        return key;
    }

    private PanelFirm forChange(String code, long expectedVersion) {
        PanelFirm firm = firms.required(code);
        if (firm.version() != expectedVersion) {
            throw new StaleVersionException(firm.version());
        }
        return firm;
    }
}
