package io.cyberpas.policy.register;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows policies into the register, in the transaction of each change. What is known of the policy now replaces what was
 * registered of it, and the gaps of its company are found anew; the company's row is held until then, so that two policies
 * of one company change it one after the other.
 */
@ApplicationScoped
class RegisterKeeping {

    private static final String COMPANY_BEFORE = "SELECT company_number FROM compulsory_policy WHERE policy_number = ?";

    private static final String HOLD_COMPANY = """
            INSERT INTO compulsory_company (number) VALUES (?)
            ON CONFLICT (number) DO UPDATE SET number = excluded.number""";

    private static final String REGISTER = """
            INSERT INTO compulsory_policy (id, policy_number, rule, product, company_number, company_name, cover_from, cover_to,
              ended_on, currency, premium_amount, annual_sales_amount, data_subjects)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
              company_number = excluded.company_number, company_name = excluded.company_name, ended_on = excluded.ended_on,
              premium_amount = excluded.premium_amount, annual_sales_amount = excluded.annual_sales_amount,
              data_subjects = excluded.data_subjects""";

    private static final String FORGET_COVER = "DELETE FROM compulsory_cover WHERE policy_number = ?";

    private static final String COVER = """
            INSERT INTO compulsory_cover
              (policy_number, version_sequence, company_number, cover_from, cover_to, currency, limit_amount)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String FORGET_GAPS = "DELETE FROM cover_gap WHERE company_number = ?";

    private static final String FIND_GAPS = """
            INSERT INTO cover_gap (company_number, gap_from, gap_to)
            SELECT company_number, lower(gap), upper(gap)
            FROM (SELECT company_number,
                         unnest(datemultirange(daterange(min(cover_from), NULL)) - range_agg(daterange(cover_from, cover_to))) AS gap
                  FROM compulsory_cover WHERE company_number = ? GROUP BY company_number) AS gaps""";

    private final CompulsoryRules rules;
    private final Database database;

    RegisterKeeping(CompulsoryRules rules, Database database) {
        this.rules = rules;
        this.database = database;
    }

    void follow(@Observes PolicyChanged change) {
        Policy policy = change.policy();
        rules.of(policy).ifPresent(rule -> register(rule, policy));
    }

    private void register(CompulsoryRule rule, Policy policy) {
        List<Cover> covers = covers(rule, policy);
        Insured insured = policy.versions().getLast().terms().insured();
        if (insured.businessRegistrationNumber() == null) {
            return;
        }
        String company = CompanyNumber.of(insured.businessRegistrationNumber());
        Set<String> companies = new TreeSet<>(database.list(COMPANY_BEFORE, row -> row.getString(1), policy.number()));
        companies.add(company);
        covers.forEach(cover -> companies.add(cover.company()));
        // In the order of their numbers, so that two changes cannot wait for each other.
        companies.forEach(number -> database.change(HOLD_COMPANY, number));
        register(rule, policy, insured, company);
        database.change(FORGET_COVER, policy.number());
        covers.forEach(cover -> insert(policy, cover));
        companies.forEach(this::findGaps);
    }

    private record Cover(PolicyVersion version, String company, Money limit) {}

    private static List<Cover> covers(CompulsoryRule rule, Policy policy) {
        List<Cover> covers = new ArrayList<>();
        for (PolicyVersion version : policy.known()) {
            String number = version.terms().insured().businessRegistrationNumber();
            if (number != null) {
                rule.countedLimit(policy.product(), version)
                        .ifPresent(limit -> covers.add(new Cover(version, CompanyNumber.of(number), limit)));
            }
        }
        return covers;
    }

    private void register(CompulsoryRule rule, Policy policy, Insured insured, String company) {
        Money premium = policy.writtenPremium();
        Money sales = insured.annualSales();
        BigDecimal salesAmount = sales == null || !sales.currency().equals(rule.currency()) ? null : sales.amount();
        database.change(
                REGISTER,
                policy.id(),
                policy.number(),
                rule.code(),
                policy.product(),
                company,
                insured.name(),
                policy.period().from(),
                policy.period().to(),
                policy.endedOn().orElse(null),
                premium.currency().getCurrencyCode(),
                premium.amount(),
                salesAmount,
                insured.dataSubjects());
    }

    private void insert(Policy policy, Cover cover) {
        database.change(
                COVER,
                policy.number(),
                cover.version().sequence(),
                cover.company(),
                cover.version().effective().from(),
                cover.version().effective().to(),
                cover.limit().currency().getCurrencyCode(),
                cover.limit().amount());
    }

    private void findGaps(String company) {
        database.change(FORGET_GAPS, company);
        database.change(FIND_GAPS, company);
    }
}
