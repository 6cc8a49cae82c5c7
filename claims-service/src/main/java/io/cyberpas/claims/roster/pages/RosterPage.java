package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.AwardSheet;
import io.cyberpas.claims.roster.Banks.Bank;
import io.cyberpas.claims.roster.DataCategories.DataCategory;
import io.cyberpas.claims.roster.RosterMode;
import io.cyberpas.claims.roster.RosterProgress;
import io.cyberpas.claims.roster.Victim;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a roster shows.
 *
 * @param files the last received first
 * @param sheet the awards in force
 * @param previewed other awards that somebody wants to see the sum of; null if nobody does
 * @param victims a stretch of them, or the one that was looked for
 * @param sought whether somebody was looked for
 */
public record RosterPage(
        String number,
        Demand demand,
        List<RosterProgress> files,
        AwardSheet sheet,
        @Nullable AwardSheet previewed,
        Page<Victim> victims,
        boolean sought,
        List<DataCategory> categories,
        List<Bank> banks) {

    /** Whether something changes by itself. */
    public boolean isRunning() {
        return files.stream().anyMatch(RosterProgress::isRunning);
    }

    /** An address below the page. */
    public String path(String rest) {
        return "/claims/%s/demands/%s/roster%s".formatted(number, demand.reference(), rest);
    }

    /** An address of one file or victim. */
    public String path(String before, Object id, String after) {
        return path(before + id + after);
    }

    /** What may become of a file with faults. */
    public List<RosterMode> modes() {
        return List.of(RosterMode.values());
    }

    public String currency() {
        return sheet.terms().perHead().currency().getCurrencyCode();
    }

    /** The terms that the form shows. */
    public AwardSheet shown() {
        return previewed == null ? sheet : previewed;
    }

    /** A category by its code; null for none, and for one that is not used any more. */
    public @Nullable DataCategory category(@Nullable String code) {
        return categories.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What the form shows for a category; null if it has no award of its own. */
    public @Nullable Money award(DataCategory category) {
        return shown().terms().byCategory().get(category.code());
    }
}
