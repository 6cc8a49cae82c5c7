package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the treaties bear of a loss. Everything follows from sums over all losses so far, never from the order in which they
 * came: shares from the sum of a claim, layers per risk from what a policy retains of an event, layers per event from what all
 * policies retain of it. A payment is booked as the difference it makes, so what comes back undoes what was paid.
 */
final class LossCession {

    private final Treaties treaties;
    private final Positions positions;

    LossCession(Treaties treaties, Positions positions) {
        this.treaties = treaties;
        this.positions = positions;
    }

    /** Adds a loss and says what it changed. */
    List<RecoveryLine> cede(ReinsuredLoss loss) {
        return new Settlement(loss).settle();
    }

    private record EventKey(Treaty treaty, String event) {
        static final Comparator<EventKey> ORDER =
                Comparator.comparing(EventKey::treaty, Treaties.ORDER).thenComparing(EventKey::event);
    }

    private final class Settlement {
        private final ReinsuredLoss loss;
        private final List<RecoveryLine> lines = new ArrayList<>();
        private final Map<EventKey, Money> eventChanges = new TreeMap<>(EventKey.ORDER);

        Settlement(ReinsuredLoss loss) {
            this.loss = loss;
        }

        List<RecoveryLine> settle() {
            Programme programme =
                    treaties.programme(loss.product(), loss.amount().currency(), loss.inception());
            if (programme.treaties().isEmpty()) {
                return List.of();
            }
            Money retained = settleShares(programme);
            settleRisk(programme, retained);
            settleEvents();
            return lines;
        }

        /** @return by how much what the shares leave has changed */
        private Money settleShares(Programme programme) {
            Positions.ClaimPosition claim = positions.addToClaim(loss);
            List<Cut> cuts = programme.shares(claim.sumInsured());
            List<Money> before = Programme.amounts(claim.gross().minus(loss.amount()), cuts);
            List<Money> after = Programme.amounts(claim.gross(), cuts);
            Money retained = loss.amount();
            for (int i = 0; i < cuts.size(); i++) {
                Money borne = after.get(i).minus(before.get(i));
                retained = retained.minus(borne);
                add(cuts.get(i).treaty(), cuts.get(i).reinsurer(), loss.policyNumber(), loss.event(), borne);
            }
            return retained;
        }

        private void settleRisk(Programme programme, Money change) {
            Positions.Subject subject = positions.addToRisk(loss.risk(), dayOfLoss(), change, loss.lossOn());
            changeEvents(programme, loss.event(), change);
            for (Treaty treaty : programme.of(TreatyKind.PER_RISK_EXCESS)) {
                settleLayer(treaty, loss.event(), loss.policyNumber(), subject, change);
            }
        }

        /** First all sums, then all layers: who holds a treaty waits for no sum. */
        private void settleEvents() {
            List<Runnable> layers = new ArrayList<>();
            eventChanges.forEach((key, change) -> {
                LocalDate lossOn = key.event().equals(loss.event()) ? dayOfLoss() : null;
                Positions.Subject subject =
                        positions.addToEvent(key.treaty().code(), key.event(), lossOn, change, loss.lossOn());
                layers.add(() -> settleLayer(key.treaty(), key.event(), "", subject, change));
            });
            layers.forEach(Runnable::run);
        }

        private void settleLayer(
                Treaty treaty, String event, String policyNumber, Positions.Subject subject, Money change) {
            Money was = treaty.excess().layer(subject.retained().minus(change));
            Money is = treaty.excess().layer(subject.retained());
            if (was.isZero() && is.isZero()) {
                return;
            }
            positions.hold(treaty);
            List<LayerPosition> before = new ArrayList<>(positions.layers(treaty));
            Money paid = before.stream()
                    .filter(position -> position.isOf(event, policyNumber))
                    .findFirst()
                    .map(LayerPosition::recovered)
                    .orElse(Money.zero(is.currency()));
            Money paidInAll = total(before, is.currency());
            before.removeIf(position -> position.isOf(event, policyNumber));
            before.add(new LayerPosition(event, policyNumber, subject.firstOn(), is, paid));
            before.sort(LayerPosition.ORDER);
            List<Money> recovered = treaty.excess()
                    .recoveries(before.stream().map(LayerPosition::layer).toList());
            List<LayerPosition> after = new ArrayList<>(before.size());
            for (int i = 0; i < before.size(); i++) {
                LayerPosition position = before.get(i).paying(recovered.get(i));
                after.add(position);
                if (!position.equals(before.get(i)) || position.isOf(event, policyNumber)) {
                    positions.keep(treaty, position);
                    pay(treaty, before.get(i), position);
                }
            }
            reinstate(treaty, paidInAll, total(after, is.currency()));
        }

        private void pay(Treaty treaty, LayerPosition before, LayerPosition after) {
            List<Money> was = split(treaty, before.recovered());
            List<Money> is = split(treaty, after.recovered());
            for (int i = 0; i < is.size(); i++) {
                String reinsurer = treaty.reinsurers().get(i).reinsurer();
                add(
                        treaty,
                        reinsurer,
                        after.policyNumber(),
                        after.event(),
                        is.get(i).minus(was.get(i)));
            }
            if (treaty.kind() == TreatyKind.PER_RISK_EXCESS) {
                ReinsuredLoss.Risk risk = positions.risk(after.policyNumber(), after.event());
                Programme programme = treaties.programme(risk.product(), treaty.currency(), risk.inception());
                changeEvents(programme, after.event(), before.recovered().minus(after.recovered()));
            }
        }

        private void reinstate(Treaty treaty, Money paidBefore, Money paidAfter) {
            List<Money> was = split(treaty, treaty.excess().reinstatementPremium(paidBefore));
            List<Money> is = split(treaty, treaty.excess().reinstatementPremium(paidAfter));
            for (int i = 0; i < is.size(); i++) {
                Money premium = is.get(i).minus(was.get(i));
                if (!premium.isZero()) {
                    String reinsurer = treaty.reinsurers().get(i).reinsurer();
                    Money nothing = Money.zero(premium.currency());
                    lines.add(new RecoveryLine(treaty, reinsurer, loss.event(), "", nothing, premium));
                }
            }
        }

        private void changeEvents(Programme programme, String event, Money change) {
            for (Treaty treaty : programme.of(TreatyKind.PER_EVENT_EXCESS)) {
                eventChanges.merge(new EventKey(treaty, event), change, Money::plus);
            }
        }

        private void add(Treaty treaty, String reinsurer, String policyNumber, String event, Money recovered) {
            if (!recovered.isZero()) {
                lines.add(new RecoveryLine(
                        treaty, reinsurer, event, policyNumber, recovered, Money.zero(recovered.currency())));
            }
        }

        /** What comes back has no day of its own: it must not make a loss an earlier one. */
        private @Nullable LocalDate dayOfLoss() {
            return loss.amount().isPositive() ? loss.lossOn() : null;
        }
    }

    private static Money total(List<LayerPosition> positions, Currency currency) {
        return positions.stream().map(LayerPosition::recovered).reduce(Money.zero(currency), Money::plus);
    }

    private static List<Money> split(Treaty treaty, Money amount) {
        List<BigDecimal> shares =
                treaty.reinsurers().stream().map(Participation::share).toList();
        return Apportionment.of(amount, shares);
    }
}
