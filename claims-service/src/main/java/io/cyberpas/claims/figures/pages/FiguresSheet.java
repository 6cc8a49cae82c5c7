package io.cyberpas.claims.figures.pages;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.figures.FiguresCheck;
import io.cyberpas.claims.figures.FiguresFilter;
import io.cyberpas.claims.figures.FiguresReading.ClaimTotal;
import io.cyberpas.claims.figures.FiguresReading.PartTotal;
import io.cyberpas.claims.figures.FiguresReading.ProductTotal;
import io.cyberpas.claims.figures.FiguresReading.Total;
import io.cyberpas.platform.paging.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of figures shows.
 *
 * @param differences what a check found; null when none was asked for
 */
public record FiguresSheet(
        FiguresFilter filter,
        List<Total> totals,
        List<PartTotal> parts,
        List<ProductTotal> products,
        MonthChart chart,
        Page<ClaimTotal> claims,
        @Nullable List<FiguresCheck.Difference> differences) {

    public List<CoveragePart> allParts() {
        return List.of(CoveragePart.values());
    }

    /** Whether a check was asked for and found nothing. */
    public boolean isSound() {
        return differences != null && differences.isEmpty();
    }

    /** The filter as the query of an address. */
    public String query() {
        return Stream.of(
                        parameter("accident", filter.accident()),
                        parameter(
                                "part",
                                filter.part() == null ? null : filter.part().name()),
                        parameter("product", filter.product()),
                        parameter("broker", filter.broker()),
                        parameter("policy", filter.policy()),
                        parameter("event", filter.event()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
