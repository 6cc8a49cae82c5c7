package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.quote.QuoteStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a quote shows to a reader, and what it lets the reader do. */
@ApplicationScoped
class QuoteDetails {

    private final UnderwritingParts underwriting;
    private final Editions editions;
    private final Clock clock;
    private final ZoneId zone;

    QuoteDetails(UnderwritingParts underwriting, Editions editions, Clock clock, ZoneId zone) {
        this.underwriting = underwriting;
        this.editions = editions;
        this.clock = clock;
        this.zone = zone;
    }

    QuoteDetail of(Quote quote, @Nullable Integer option, Actor reader) {
        boolean open = !quote.hasLapsed(LocalDate.ofInstant(clock.instant(), zone));
        boolean underwriter = reader.is(Roles.UNDERWRITER) || reader.is(Roles.SENIOR_UNDERWRITER);
        boolean broker = reader.is(Roles.BROKER);
        boolean conditional = !quote.underwriting().openSubjectivities().isEmpty();
        return new QuoteDetail(
                quote,
                businessNumber(quote, reader),
                QuoteAccess.seesPersonalData(reader)
                        ? quote.application().insured().birthDate()
                        : null,
                shown(quote, option),
                Comparison.of(mostForOneEvent(quote), quote.options()),
                quote.acceptedOption().map(QuoteOption::number).orElse(0),
                broker && open && !conditional && quote.status().canBecome(QuoteStatus.ACCEPTED),
                (broker || underwriter) && quote.status().canBecome(QuoteStatus.WITHDRAWN),
                underwriter && quote.status() == QuoteStatus.REFERRED,
                underwriter && conditional && quote.status() == QuoteStatus.QUOTED,
                broker ? null : underwriting.of(quote, open, reader));
    }

    private @Nullable Money mostForOneEvent(Quote quote) {
        return quote.submitted()
                .map(proposal -> editions.of(proposal).product().mostForOneEvent())
                .orElse(null);
    }

    /** The option whose worksheet is shown: the one asked for, else the accepted one, else the first that is priced. */
    private static @Nullable ShownOption shown(Quote quote, @Nullable Integer asked) {
        List<QuoteOption> priced = quote.options().stream()
                .filter(option -> option.worksheet() != null)
                .toList();
        return priced.stream()
                .filter(option -> asked != null && option.number() == asked)
                .findFirst()
                .or(quote::acceptedOption)
                .or(() -> priced.stream().findFirst())
                .map(option -> ShownOption.of(option, quote.proposal()))
                .orElse(null);
    }

    private static @Nullable String businessNumber(Quote quote, Actor reader) {
        String number = quote.submitted()
                .map(proposal -> proposal.insured().printedRegistrationNumber())
                .orElse(quote.application().insured().businessRegistrationNumber());
        return number == null || QuoteAccess.seesPersonalData(reader) ? number : Masking.businessNumber(number);
    }
}
