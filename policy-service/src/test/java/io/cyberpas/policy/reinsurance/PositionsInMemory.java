package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Positions without a database, for one caller at a time. */
final class PositionsInMemory implements Positions {
    private final Map<String, ClaimPosition> claims = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, ReinsuredLoss.Risk> risks = new HashMap<>();
    private final Map<String, Map<String, LayerPosition>> layers = new HashMap<>();

    @Override
    public ClaimPosition addToClaim(ReinsuredLoss loss) {
        String key = loss.policyNumber() + "/" + loss.claimNumber() + "/" + loss.event();
        return claims.merge(
                key,
                new ClaimPosition(loss.sumInsured(), loss.amount()),
                (known, added) ->
                        new ClaimPosition(known.sumInsured(), known.gross().plus(added.gross())));
    }

    @Override
    public Subject addToRisk(ReinsuredLoss.Risk risk, @Nullable LocalDate lossOn, Money retained, LocalDate orElse) {
        risks.put(risk.policyNumber() + "/" + risk.event(), risk);
        return add("risk " + risk.policyNumber() + "/" + risk.event(), lossOn, retained, orElse);
    }

    @Override
    public Subject addToEvent(
            String treaty, String event, @Nullable LocalDate lossOn, Money retained, LocalDate orElse) {
        return add("event " + treaty + "/" + event, lossOn, retained, orElse);
    }

    private Subject add(String key, @Nullable LocalDate lossOn, Money retained, LocalDate orElse) {
        return subjects.merge(
                key,
                new Subject(lossOn == null ? orElse : lossOn, retained),
                (known, added) -> new Subject(
                        lossOn != null && lossOn.isBefore(known.firstOn()) ? lossOn : known.firstOn(),
                        known.retained().plus(added.retained())));
    }

    @Override
    public ReinsuredLoss.Risk risk(String policyNumber, String event) {
        return risks.get(policyNumber + "/" + event);
    }

    @Override
    public void hold(Treaty treaty) {
        // nobody else is there
    }

    @Override
    public List<LayerPosition> layers(Treaty treaty) {
        return List.copyOf(layers.getOrDefault(treaty.code(), Map.of()).values());
    }

    @Override
    public void keep(Treaty treaty, LayerPosition position) {
        layers.computeIfAbsent(treaty.code(), _ -> new HashMap<>())
                .put(position.event() + "/" + position.policyNumber(), position);
    }
}
