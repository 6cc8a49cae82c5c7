package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.engagement.TimeSheet;
import io.cyberpas.claims.engagement.TimeSheetStatus;
import io.cyberpas.claims.engagement.TimeSheets;
import io.cyberpas.claims.panel.FirmProfile;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.Party;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the invoices of appointed firms against the hours that were approved under their appointments. */
@ApplicationScoped
public class SupplierWork {

    private final ClaimAccess access;
    private final CostItems costs;
    private final Engagements engagements;
    private final TimeSheets sheets;
    private final PanelFirms firms;

    SupplierWork(ClaimAccess access, CostItems costs, Engagements engagements, TimeSheets sheets, PanelFirms firms) {
        this.access = access;
        this.costs = costs;
        this.engagements = engagements;
        this.sheets = sheets;
        this.firms = firms;
    }

    /** Every invoice of the claim whose supplier is a firm appointed to it, in the order of their recording. */
    @Transactional
    public List<ApprovedWork> of(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        Map<String, List<TimeSheet>> approved = approved(claim);
        Map<String, String> codes = codes(approved.keySet().stream().toList());
        Map<String, Money> billed = new HashMap<>();
        List<ApprovedWork> work = new ArrayList<>();
        for (CostItem item : costs.of(claim.id())) {
            String firm = codes.get(new Party(item.invoice().supplier(), null).key());
            if (firm != null) {
                Money before = billed.getOrDefault(firm, Money.zero(claim.currency()));
                Money now = before.plus(item.invoice().claimed());
                billed.put(firm, now);
                work.add(compared(claim, item, firm, approved.getOrDefault(firm, List.of()), now));
            }
        }
        return work;
    }

    private static ApprovedWork compared(
            Claim claim, CostItem item, String firm, List<TimeSheet> sheets, Money billed) {
        Money nothing = Money.zero(claim.currency());
        Money approved = sheets.stream()
                .map(TimeSheet::amount)
                .filter(each -> each.currency().equals(claim.currency()))
                .reduce(nothing, Money::plus);
        BigDecimal hours = sheets.stream().map(TimeSheet::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money over = billed.minus(approved).max(nothing).min(item.invoice().claimed());
        return new ApprovedWork(item.reference(), firm, hours, approved, billed, over);
    }

    /** By the firm's code the approved sheets of its appointments. */
    private Map<String, List<TimeSheet>> approved(Claim claim) {
        Map<String, List<TimeSheet>> approved = new HashMap<>();
        for (Engagement engagement : engagements.of(claim.id())) {
            approved.computeIfAbsent(engagement.terms().vendorCode(), _ -> new ArrayList<>())
                    .addAll(sheets.of(engagement.id()).stream()
                            .filter(sheet -> sheet.status() == TimeSheetStatus.APPROVED)
                            .toList());
        }
        return approved;
    }

    /** The codes of firms by what they call themselves. */
    private Map<String, String> codes(List<String> appointed) {
        Map<String, String> codes = new HashMap<>();
        appointed.forEach(code -> firms.byCode(code).ifPresent(firm -> {
            FirmProfile profile = firm.profile();
            Stream.of(profile.nameEn(), profile.nameKo(), code)
                    .forEach(name -> codes.put(new Party(name, null).key(), code));
        }));
        return codes;
    }
}
