package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.policy.policy.ReturnBasis;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Does to a policy what an administrator does, for tests of what follows policies. */
@ApplicationScoped
public class PolicyTransactions {
    private static final Actor SEONU =
            new Actor("seonu", "Seonu", Set.of(Roles.POLICY_ADMIN, Roles.SENIOR_UNDERWRITER), null, null, null);

    private final PolicyChanges changes;

    PolicyTransactions(PolicyChanges changes) {
        this.changes = changes;
    }

    public void rename(String number, String from, String insured) {
        EndorsedTerms terms =
                new EndorsedTerms(insured, null, null, null, null, null, null, null, List.of(), List.of());
        change(number, new Change.Endorse(LocalDate.parse(from), "상호 변경", terms, List.of()));
    }

    public void cancel(String number, String from) {
        change(number, new Change.Cancel(LocalDate.parse(from), "사업 양도", ReturnBasis.PRO_RATA));
    }

    public void reinstate(String number, String from) {
        change(number, new Change.Reinstate(LocalDate.parse(from), "해지 철회"));
    }

    public void extendReporting(String number) {
        change(number, new Change.ExtendReporting(12, "연장 구입"));
    }

    public void lapse(String number, String from) {
        QuarkusTransaction.requiringNew().run(() -> changes.lapse(number, LocalDate.parse(from), "보험료 미납", SEONU));
    }

    private void change(String number, Change change) {
        ChangePlan plan = QuarkusTransaction.requiringNew().call(() -> changes.plan(number, change, SEONU));
        changes.record(plan, SEONU);
    }
}
