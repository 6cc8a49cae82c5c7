package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.reinsurance.Statements.money;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cedes premium when a policy is issued and at each change: what the treaties say of all premium written, less what was ceded
 * before. So the cessions of a policy always sum up to what the treaties say.
 */
@ApplicationScoped
class PremiumCeding {

    private static final String CEDED_BY_PART = """
            SELECT treaty, reinsurer, part, currency, sum(amount) AS amount
            FROM cession, unnest(parts, part_premiums) AS ceded (part, amount)
            WHERE policy_number = ? GROUP BY treaty, reinsurer, part, currency""";

    private static final String COMMISSION = """
            SELECT treaty, reinsurer, currency, sum(commission) AS amount FROM cession
            WHERE policy_number = ? GROUP BY treaty, reinsurer, currency""";

    private static final String APPEND = """
            INSERT INTO cession
              (id, policy_number, transaction_id, transaction_kind, effective_from, product, inception, treaty, reinsurer,
               currency, sum_insured, gross_premium, parts, part_premiums, premium, commission, month, ledger_entry_id,
               recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Treaties treaties;
    private final Statements statements;
    private final ReinsuranceBooks books;
    private final ZoneId zone;

    PremiumCeding(Treaties treaties, Statements statements, ReinsuranceBooks books, ZoneId zone) {
        this.treaties = treaties;
        this.statements = statements;
        this.books = books;
        this.zone = zone;
    }

    /** Follows a policy in the transaction of its change. */
    void follow(@Observes PolicyChanged changed) {
        Policy policy = changed.policy();
        PolicyTransaction transaction = changed.transaction();
        Money sumInsured = PremiumCession.sumInsured(policy);
        Programme programme = treaties.programme(
                policy.product(), sumInsured.currency(), policy.period().from());
        Map<Cut.Account, CededPremium> due = PremiumCession.of(programme, sumInsured, PremiumCession.written(policy));
        Map<Cut.Account, CededPremium> ceded = transaction.sequence() == 1 ? Map.of() : ceded(policy.number());
        new Change(policy, transaction, sumInsured, changed.actor()).append(differences(due, ceded, sumInsured));
    }

    private static Map<Cut.Account, CededPremium> differences(
            Map<Cut.Account, CededPremium> due, Map<Cut.Account, CededPremium> ceded, Money sumInsured) {
        CededPremium nothing = new CededPremium(Map.of(), Money.zero(sumInsured.currency()));
        Set<Cut.Account> accounts = new LinkedHashSet<>(due.keySet());
        accounts.addAll(ceded.keySet());
        Map<Cut.Account, CededPremium> differences = new LinkedHashMap<>();
        for (Cut.Account account : accounts) {
            CededPremium difference = due.getOrDefault(account, nothing).minus(ceded.getOrDefault(account, nothing));
            if (!difference.isNothing()) {
                differences.put(account, difference);
            }
        }
        return differences;
    }

    private Map<Cut.Account, CededPremium> ceded(String policyNumber) {
        Map<Cut.Account, Map<CoverageCode, Money>> byPart = new HashMap<>();
        statements.forEach(
                CEDED_BY_PART,
                row -> {
                    Cut.Account account = new Cut.Account(row.getString("treaty"), row.getString("reinsurer"));
                    return byPart.computeIfAbsent(account, _ -> new EnumMap<>(CoverageCode.class))
                            .put(CoverageCode.valueOf(row.getString("part")), money(row, "amount"));
                },
                _ -> {},
                policyNumber);
        Map<Cut.Account, CededPremium> ceded = new LinkedHashMap<>();
        statements.forEach(
                COMMISSION,
                row -> {
                    Cut.Account account = new Cut.Account(row.getString("treaty"), row.getString("reinsurer"));
                    return ceded.put(
                            account, new CededPremium(byPart.getOrDefault(account, Map.of()), money(row, "amount")));
                },
                _ -> {},
                policyNumber);
        return ceded;
    }

    private final class Change {
        private final Policy policy;
        private final PolicyTransaction transaction;
        private final Money sumInsured;
        private final Actor actor;
        private final LocalDate recordedOn;

        Change(Policy policy, PolicyTransaction transaction, Money sumInsured, Actor actor) {
            this.policy = policy;
            this.transaction = transaction;
            this.sumInsured = sumInsured;
            this.actor = actor;
            this.recordedOn = LocalDate.ofInstant(transaction.recordedAt(), zone);
        }

        void append(Map<Cut.Account, CededPremium> differences) {
            Map<String, ReinsuranceBooks.Entry> entries = new LinkedHashMap<>();
            differences.forEach((account, premium) -> {
                ReinsuranceBooks.Entry entry =
                        entries.computeIfAbsent(account.treaty(), _ -> new ReinsuranceBooks.Entry());
                entry.premium(account.reinsurer(), premium.premium());
                entry.commission(account.reinsurer(), premium.commission());
            });
            Map<String, UUID> booked =
                    books.bookCessions(transaction.id(), policy.number(), recordedOn, entries, actor);
            List<@Nullable Object[]> rows = new ArrayList<>();
            differences.forEach((account, premium) -> rows.add(row(account, premium, booked.get(account.treaty()))));
            statements.updateAll(APPEND, rows.iterator());
        }

        private @Nullable Object[] row(Cut.Account account, CededPremium premium, @Nullable UUID ledgerEntry) {
            return new @Nullable Object[] {
                Identifiers.next(),
                policy.number(),
                transaction.id(),
                transaction.kind(),
                transaction.effectiveFrom(),
                policy.product(),
                policy.period().from(),
                account.treaty(),
                account.reinsurer(),
                sumInsured.currency().getCurrencyCode(),
                sumInsured.amount(),
                transaction.premium().amount(),
                new Statements.Column(
                        "text",
                        premium.byPart().keySet().stream().map(Enum::name).toList()),
                new Statements.Column(
                        "numeric",
                        premium.byPart().values().stream().map(Money::amount).toList()),
                premium.premium().amount(),
                premium.commission().amount(),
                recordedOn.withDayOfMonth(1),
                ledgerEntry,
                transaction.recordedAt(),
                actor.subject()
            };
        }
    }
}
