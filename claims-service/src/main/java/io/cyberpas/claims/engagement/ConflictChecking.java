package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimParties;
import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.panel.ConflictDeclarations;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Holds what firms declared against everybody who has a stake in a claim: the insured, claimants, other firms, those who may be liable. */
@ApplicationScoped
class ConflictChecking {

    private final ClaimParties parties;
    private final ConflictDeclarations declarations;
    private final ConflictWaivers waivers;
    private final Engagements engagements;
    private final PanelFirms firms;

    ConflictChecking(
            ClaimParties parties,
            ConflictDeclarations declarations,
            ConflictWaivers waivers,
            Engagements engagements,
            PanelFirms firms) {
        this.parties = parties;
        this.declarations = declarations;
        this.waivers = waivers;
        this.engagements = engagements;
        this.firms = firms;
    }

    /** What is known against work of a firm on a claim, waived or not. */
    List<KnownConflict> against(Claim claim, PanelFirm firm) {
        return against(
                firm,
                Stream.concat(parties.of(claim).stream(), otherFirms(claim, firm))
                        .toList());
    }

    /** The same as far as one party is concerned. */
    List<KnownConflict> against(PanelFirm firm, List<ClaimParty> stakeholders) {
        return declarations.of(firm.id()).stream()
                .flatMap(declaration -> stakeholders.stream()
                        .filter(each -> declaration.concerns(new Party(each.name(), each.businessNumber())))
                        .limit(1)
                        .map(each -> new KnownConflict(declaration, each)))
                .toList();
    }

    /** What no manager has waived. A waiver covers what it names and nothing that came up later. */
    List<KnownConflict> notWaived(Claim claim, PanelFirm firm) {
        return notWaived(claim, firm, against(claim, firm));
    }

    List<KnownConflict> notWaived(Claim claim, PanelFirm firm, List<KnownConflict> known) {
        var waived = waivers.of(claim.id()).stream()
                .filter(each -> each.firmCode().equals(firm.code()))
                .map(ConflictWaiver::conflicts)
                .toList();
        return known.stream()
                .filter(each -> waived.stream().noneMatch(text -> text.contains(each.described())))
                .toList();
    }

    private Stream<ClaimParty> otherFirms(Claim claim, PanelFirm firm) {
        return engagements.of(claim.id()).stream()
                .filter(each -> each.status().isStanding() && !each.isOf(firm.code()))
                .map(each -> each.terms().vendorCode())
                .distinct()
                .flatMap(code -> firms.byCode(code).stream())
                .flatMap(other ->
                        Stream.of(other.profile().nameEn(), other.profile().nameKo(), other.code()))
                .map(name -> ClaimParty.of(ClaimParty.Stake.APPOINTED_FIRM, name));
    }
}
