package io.cyberpas.policy.register;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** Certificates of compulsory insurance: one a version of a policy, however often it is asked for. */
@ApplicationScoped
public class Certificates {

    private static final String FIND = "SELECT * FROM certificate WHERE policy_number = ? AND version_sequence = ?";

    private static final String ISSUE = """
            INSERT INTO certificate (id, code, policy_number, version_sequence, product, company_number, company_name,
              cover_from, cover_to, currency, limit_amount, issued_at, issued_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (policy_number, version_sequence) DO NOTHING""";

    /** One statement, whether there is such a code or not. */
    private static final String CHECK = """
            SELECT c.product, c.cover_from, c.cover_to, c.currency, c.limit_amount,
              EXISTS (SELECT FROM compulsory_cover k
                      WHERE k.policy_number = c.policy_number AND k.company_number = c.company_number
                        AND k.currency = c.currency AND k.limit_amount >= c.limit_amount
                        AND daterange(k.cover_from, k.cover_to) * daterange(c.cover_from, c.cover_to) @> ?::date) AS valid
            FROM certificate c WHERE c.code = ?""";

    private final CompulsoryRules rules;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Certificates(CompulsoryRules rules, Database database, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The duty to insure that the policy serves, by its name. */
    public Optional<Bilingual> duty(Policy policy) {
        return rules.of(policy).map(CompulsoryRule::name);
    }

    /** Whether a version of the policy can be certified: the policy counts, and the version is held to be true now. */
    public boolean canCertify(Policy policy, PolicyVersion version) {
        return version.recordedTo() == null && limit(policy, version).isPresent();
    }

    /** The certificate of a version, if it has been issued. */
    public Optional<Certificate> find(Policy policy, PolicyVersion version) {
        return database.first(FIND, Certificate::read, policy.number(), version.sequence());
    }

    /**
     * The certificate of a version, issued now if it has not been before.
     *
     * @throws IllegalArgumentException if it does not count towards a duty to insure
     */
    @Transactional
    public Certificate of(Policy policy, PolicyVersion version, Actor actor) {
        return find(policy, version).orElseGet(() -> issue(policy, version, actor));
    }

    /**
     * What is to be said of a code on a day; empty if there is no such certificate.
     *
     * <p>What is no code at all is looked for as well, so that the answer takes as long.
     */
    public Optional<CertificateCheck> check(String typed, LocalDate on) {
        String code =
                CertificateCode.typed(typed).map(CertificateCode::characters).orElse("");
        return database.first(CHECK, row -> CertificateCheck.read(row, on), on, code);
    }

    private Certificate issue(Policy policy, PolicyVersion version, Actor actor) {
        Money limit = limit(policy, version)
                .orElseThrow(() -> new IllegalArgumentException("The version does not count towards a duty to insure"));
        Insured insured = version.terms().insured();
        int issued = database.change(
                ISSUE,
                Identifiers.next(),
                CertificateCode.random(random).characters(),
                policy.number(),
                version.sequence(),
                policy.product(),
                CompanyNumber.of(Objects.requireNonNull(insured.businessRegistrationNumber())),
                insured.name(),
                version.effective().from(),
                version.effective().to(),
                limit.currency().getCurrencyCode(),
                limit.amount(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.subject());
        if (issued == 1) {
            audit.record(actor, "certificate.issued", policy.number(), "version " + version.sequence());
        }
        return find(policy, version).orElseThrow();
    }

    private Optional<Money> limit(Policy policy, PolicyVersion version) {
        return rules.of(policy).flatMap(rule -> rule.countedLimit(policy.product(), version));
    }
}
