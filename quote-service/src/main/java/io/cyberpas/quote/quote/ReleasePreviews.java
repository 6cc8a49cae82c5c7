package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.quote.ReleasePreview.PreviewedOption;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.JudgementRules;
import io.cyberpas.quote.underwriting.Shortfall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prices releases that nobody has decided on yet. Nothing is saved. */
@ApplicationScoped
public class ReleasePreviews {

    private final Quotes quotes;
    private final Editions editions;
    private final Clock clock;
    private final ZoneId zone;

    ReleasePreviews(Quotes quotes, Editions editions, Clock clock, ZoneId zone) {
        this.quotes = quotes;
        this.editions = editions;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the release would do.
     *
     * @throws AbsentException if there is no such quote
     * @throws ConflictException if it is no referral, or its time has passed
     * @throws InvalidInputException naming every figure that is missing or cannot be
     */
    @Transactional
    public ReleasePreview of(String number, Release release, Actor underwriter) {
        Quote quote = quotes.require(number, underwriter);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        quote.requireReleasable(today);
        ReleaseRules.require(release, quote, editions.of(quote.proposal()), today);
        return of(quote, release, underwriter);
    }

    /** What the release would do that waits for a second person; empty if none does. */
    public Optional<ReleasePreview> ofProposed(Quote quote, Actor reader) {
        return Optional.ofNullable(quote.underwriting().proposed())
                .map(proposed -> of(quote, proposed.release(), reader));
    }

    private ReleasePreview of(Quote quote, Release release, Actor reader) {
        Edition edition = editions.of(quote.proposal());
        Judgement judgement = release.judgedBy(reader.subject());
        List<Worksheet> unadjusted = Pricing.worksheets(quote, edition, judgement, List.of());
        List<Worksheet> adjusted = Pricing.worksheets(quote, edition, judgement, release.adjustedBy(reader.subject()));
        List<PreviewedOption> options = IntStream.range(0, adjusted.size())
                .mapToObj(i -> new PreviewedOption(
                        quote.options().get(i).number(),
                        quote.options().get(i).limit(),
                        quote.options().get(i).retention(),
                        unadjusted.get(i).premium(),
                        adjusted.get(i)))
                .toList();
        return new ReleasePreview(
                options, release.adjustmentPercent(), shortfall(quote, edition, release, adjusted, reader));
    }

    /** Who has no authority at all, such as an auditor, is not told about its limits. */
    private static @Nullable Shortfall shortfall(
            Quote quote, Edition edition, Release release, List<Worksheet> worksheets, Actor reader) {
        return edition.product()
                .guide()
                .authorityOf(reader.roles())
                .flatMap(authority -> JudgementRules.shortfall(
                        authority,
                        quote.highestLimit(),
                        Pricing.highestPremium(worksheets),
                        release.adjustmentPercent()))
                .orElse(null);
    }
}
