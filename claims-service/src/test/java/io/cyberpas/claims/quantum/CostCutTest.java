package io.cyberpas.claims.quantum;

import static io.cyberpas.claims.HangangClaim.HANA;
import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.TODAY;
import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.adapter.AuthorityFile;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CostCutTest {

    private static final Authority AUTHORITY = AuthorityFile.read();
    private static final Actor MINA = new Actor("mina", "Mina Cho", Set.of(Roles.CLAIMS_MANAGER), null, null, null);

    @Test
    void takesBettermentOff() {
        CostItem item = item(48_000_000);
        item.cut(
                List.of(
                        new CostCut(CostCut.Kind.BETTERMENT, krw(3_000_000), "newer servers"),
                        new CostCut(CostCut.Kind.RECLAIMABLE_TAX, krw(4_000_000), "VAT")),
                "cut",
                AUTHORITY,
                TODAY,
                HANA,
                NOW);
        assertThat(item.due()).contains(krw(41_000_000));
        assertThat(item.cuts())
                .extracting(CostCut::kind)
                .containsExactly(CostCut.Kind.BETTERMENT, CostCut.Kind.RECLAIMABLE_TAX);
    }

    @Test
    void isNeverMoreThanWhatIsLeft() {
        CostItem item = item(5_000_000);
        List<CostCut> cuts = List.of(
                new CostCut(CostCut.Kind.BETTERMENT, krw(3_000_000), "newer"),
                new CostCut(CostCut.Kind.OTHER, krw(2_000_001), "more"));
        assertThatThrownBy(() -> item.cut(cuts, "cut", AUTHORITY, TODAY, HANA, NOW))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.errors().getFirst().path()).isEqualTo("$.cuts[1].amount.amount"));
        assertThat(item.due()).isEmpty();
    }

    @Test
    void leavesALargeAmountToBeApprovedByAnother() {
        CostItem item = item(300_000_000);
        item.assess(krw(250_000_000), "checked", AUTHORITY, TODAY, HANA, NOW);
        assertThat(item.due()).isEmpty();
        assertThatThrownBy(() -> item.approve(AUTHORITY, TODAY, HANA, NOW))
                .isInstanceOf(ForbiddenActionException.class);
        item.approve(AUTHORITY, TODAY, MINA, NOW);
        assertThat(item.due()).contains(krw(250_000_000));
        assertThatThrownBy(() -> item.approve(AUTHORITY, TODAY, MINA, NOW)).isInstanceOf(ConflictException.class);
        item.assess(krw(260_000_000), "again", AUTHORITY, TODAY, HANA, NOW);
        assertThat(item.due()).isEmpty();
    }

    @Test
    void needsNoApprovalUpToTheAmountOfTheRules() {
        CostItem item = item(200_000_000);
        item.assess(krw(200_000_000), "checked", AUTHORITY, TODAY, HANA, NOW);
        assertThat(item.due()).contains(krw(200_000_000));
        assertThatThrownBy(() -> item.approve(AUTHORITY, TODAY, MINA, NOW)).isInstanceOf(ConflictException.class);
    }

    private static CostItem item(long claimed) {
        var claim = HangangClaim.with(CoveragePart.DATA_RESTORATION);
        var invoice =
                new Invoice("주식회사 데이터복구", "DR-1", TODAY, "x", CoveragePart.DATA_RESTORATION, krw(claimed), List.of());
        return CostItem.of(claim, 1, invoice, HANA, TODAY, NOW);
    }
}
