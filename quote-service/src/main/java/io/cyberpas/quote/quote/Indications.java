package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Indication.IndicatedOption;
import io.cyberpas.quote.rating.Worksheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Premiums of an application that may still lack a lot: what-if, and the premium that moves while a draft is being filled in.
 * Nothing is saved. What was not said is assumed, and the assumptions are told.
 */
@ApplicationScoped
public class Indications {

    private static final int ASSUMED_RATING = 60;

    private final Editions editions;
    private final ApplicationRules rules;
    private final Clock clock;
    private final ZoneId zone;

    Indications(Editions editions, ApplicationRules rules, Clock clock, ZoneId zone) {
        this.editions = editions;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    /** The premiums of the application's options, with all that is still missing or wrong in it. */
    public Indication of(Application application) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<FieldProblem> problems = rules.problems(application, today);
        return editions.of(application, today)
                .map(edition -> new Attempt(application, edition, today).indicate(problems))
                .orElseGet(() -> new Indication(List.of(), List.of(), problems));
    }

    /** One attempt to price an application. */
    private static final class Attempt {

        private final Application application;
        private final Edition edition;
        private final LocalDate today;
        private final List<String> assumed = new ArrayList<>();

        Attempt(Application application, Edition edition, LocalDate today) {
            this.application = application;
            this.edition = edition;
            this.today = today;
        }

        Indication indicate(List<FieldProblem> problems) {
            Optional<Proposal> proposal = proposal();
            List<IndicatedOption> options = new ArrayList<>();
            for (int i = 0; i < application.options().size(); i++) {
                Money limit = application.options().get(i).limit();
                Money retention = application.options().get(i).retention();
                if (limit != null && retention != null && isOffered(limit, retention)) {
                    Worksheet worksheet = proposal.flatMap(
                                    known -> Pricing.worksheet(known, edition, limit, retention, null, List.of()))
                            .orElse(null);
                    options.add(new IndicatedOption(i + 1, limit, retention, worksheet));
                }
            }
            return new Indication(options, assumed, problems);
        }

        /** The application completed by assumptions; empty while sales, records or industry are unknown or impossible. */
        private Optional<Proposal> proposal() {
            Applicant said = application.insured();
            if (edition.insuresCompanies() && !isCompanyKnown(said)) {
                return Optional.empty();
            }
            Applicant insured = new Applicant(
                    Objects.requireNonNullElse(said.name(), "?"),
                    null,
                    said.birthDate(),
                    edition.product().countries().iterator().next(),
                    said.industry(),
                    said.annualSales(),
                    said.dataSubjects(),
                    said.members());
            LocalDate from = assume("$.cover.from", soundDay(application.coverFrom()), today);
            LocalDate to = assume("$.cover.to", endAfter(from), from.plusYears(1));
            Integer rating = application.externalRating();
            Application whole = new Application(
                    application.product(),
                    application.currency(),
                    insured,
                    from,
                    to,
                    application.answers(),
                    edition.insuresCompanies() ? assume("$.externalRating", soundRating(rating), ASSUMED_RATING) : null,
                    application.findings(),
                    offeredParts(),
                    application.options(),
                    null);
            return Optional.of(Proposal.of(whole, edition.product(), edition.questionnaire()));
        }

        private boolean isCompanyKnown(Applicant said) {
            Money sales = said.annualSales();
            Long subjects = said.dataSubjects();
            return sales != null
                    && sales.isPositive()
                    && sales.currency().equals(edition.product().currency())
                    && said.industry() != null
                    && subjects != null
                    && subjects >= 0;
        }

        private static @Nullable LocalDate soundDay(@Nullable LocalDate day) {
            return day != null && day.isBefore(ApplicationRules.LATEST_DAY) ? day : null;
        }

        private @Nullable LocalDate endAfter(LocalDate from) {
            LocalDate to = application.coverTo();
            return to != null
                            && to.isAfter(from)
                            && !to.isAfter(from.plusMonths(edition.product().maximumTermMonths()))
                    ? to
                    : null;
        }

        private static @Nullable Integer soundRating(@Nullable Integer rating) {
            return rating != null && rating >= 0 && rating <= 100 ? rating : null;
        }

        private Set<CoveragePart> offeredParts() {
            return edition.product().partCodes().containsAll(application.parts()) ? application.parts() : Set.of();
        }

        private <T> T assume(String path, @Nullable T said, T assumption) {
            if (said == null) {
                assumed.add(path);
                return assumption;
            }
            return said;
        }

        private boolean isOffered(Money limit, Money retention) {
            Product product = edition.product();
            return isOn(limit, product.limits(), product)
                    && isOn(retention, product.retentions(), product)
                    && OptionRules.retentionIsBelowEveryPart(application, product, limit, retention);
        }

        private static boolean isOn(Money chosen, List<BigDecimal> menu, Product product) {
            return chosen.currency().equals(product.currency())
                    && menu.stream().anyMatch(amount -> amount.compareTo(chosen.amount()) == 0);
        }
    }
}
