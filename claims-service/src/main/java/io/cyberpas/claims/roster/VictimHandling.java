package io.cyberpas.claims.roster;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.RosterAccess.Held;
import io.cyberpas.claims.roster.file.LineProblem;
import io.cyberpas.claims.roster.file.RosterColumn;
import io.cyberpas.claims.roster.file.RosterFile;
import io.cyberpas.claims.roster.file.RosterLines;
import io.cyberpas.claims.roster.file.VictimRows;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds victims, and changes what one of them says: whether they take part, and where they are paid. */
@ApplicationScoped
public class VictimHandling {

    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,6})-(\\d{1,8})");

    private final RosterAccess access;
    private final RosterHandling rosters;
    private final Victims victims;
    private final AwardTable table;
    private final AwardHandling awards;
    private final Banks banks;
    private final IdentityHash hash;
    private final AccountCipher cipher;
    private final AuditTrail audit;

    VictimHandling(
            RosterAccess access,
            RosterHandling rosters,
            Victims victims,
            AwardTable table,
            AwardHandling awards,
            Banks banks,
            IdentityHash hash,
            AccountCipher cipher,
            AuditTrail audit) {
        this.access = access;
        this.rosters = rosters;
        this.victims = victims;
        this.table = table;
        this.awards = awards;
        this.banks = banks;
        this.hash = hash;
        this.cipher = cipher;
        this.audit = audit;
    }

    /** The victims of a demand, masked, the one loaded last first. */
    @Transactional
    public Page<Victim> page(String claimNumber, String reference, PageRequest page, Actor actor) {
        Demand demand = access.visible(claimNumber, reference, actor);
        return victims.page(demand, table.terms(demand), page);
    }

    /** The victim on a line of a file, such as {@code 1-1204}. */
    @Transactional
    public Victim at(String claimNumber, String reference, String victim, Actor actor) {
        Demand demand = access.visible(claimNumber, reference, actor);
        return victims.at(demand, table.terms(demand), place(victim)).orElseThrow(() -> absent(victim));
    }

    /**
     * The victim of an identity: the fields by which a line of a file would name them.
     *
     * @throws InvalidInputException naming the fields that could stand in no file
     */
    @Transactional
    public Optional<Victim> find(
            String claimNumber, String reference, Map<RosterColumn, String> identity, Actor actor) {
        Demand demand = access.visible(claimNumber, reference, actor);
        return victims.known(demand, table.terms(demand), identity(claimNumber, demand, identity, actor));
    }

    /** Says whether somebody takes part; the sum of the demand is counted anew, and its assessment taken back. */
    @Transactional
    public Victim participate(String claimNumber, String reference, String victim, boolean participates, Actor actor) {
        Held held = access.forChange(claimNumber, reference, actor, "change who takes part");
        if (!victims.participate(held.demand(), place(victim), participates)) {
            throw absent(victim);
        }
        awards.tally(held.demand());
        audit.record(
                actor,
                "liability.participation-changed",
                claimNumber,
                reference + " victim " + victim + (participates ? " takes part" : " does not take part"));
        return at(claimNumber, reference, victim, actor);
    }

    /** Says where somebody is paid from now on; what was instructed before is not changed. */
    @Transactional
    public Victim payTo(String claimNumber, String reference, String victim, Account account, Actor actor) {
        Held held = access.forWork(claimNumber, reference, actor, "change an account");
        Accounts.check(account, banks);
        if (!victims.payTo(held.demand(), place(victim), account)) {
            throw absent(victim);
        }
        audit.record(
                actor,
                "liability.account-changed",
                claimNumber,
                reference + " victim " + victim + " " + account.masked());
        return at(claimNumber, reference, victim, actor);
    }

    private UUID identity(String claimNumber, Demand demand, Map<RosterColumn, String> fields, Actor actor) {
        String header = fields.keySet().stream().map(RosterColumn::header).collect(Collectors.joining(","));
        String line = fields.values().stream()
                .map(value -> '"' + value.replace("\"", "\"\"").replaceAll("[\\r\\n]", " ") + '"')
                .collect(Collectors.joining(","));
        var found = new Found(demand.id());
        try {
            new RosterFile(rosters.rules(claimNumber, actor), hash, cipher)
                    .read(new ByteArrayInputStream((header + "\n" + line).getBytes(StandardCharsets.UTF_8)), found);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found.identity();
    }

    private static Victims.Place place(String victim) {
        Matcher reference = REFERENCE.matcher(victim);
        if (!reference.matches()) {
            throw absent(victim);
        }
        return new Victims.Place(Integer.parseInt(reference.group(1)), Integer.parseInt(reference.group(2)));
    }

    private static AbsentException absent(String victim) {
        return new AbsentException("victim", victim);
    }

    /** Reads an identity as a file would tell it. */
    private static final class Found implements RosterLines {
        private final VictimRows rows;

        Found(UUID demand) {
            rows = new VictimRows(demand, demand);
        }

        @Override
        public VictimRows rows() {
            return rows;
        }

        @Override
        public void written() {}

        @Override
        public void refused(List<LineProblem> problems) {
            throw new InvalidInputException(problems.stream()
                    .map(each ->
                            new FieldProblem("$." + each.field(), "cannot be read: " + each.fault(), "as in a file"))
                    .toList());
        }

        UUID identity() {
            UUID[] identity = new UUID[1];
            VictimRows.forEach(rows.content(), (_, each) -> identity[0] = each);
            return identity[0];
        }
    }
}
