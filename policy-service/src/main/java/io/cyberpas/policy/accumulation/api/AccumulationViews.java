package io.cyberpas.policy.accumulation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.accumulation.AppetiteMeasure;
import io.cyberpas.policy.accumulation.AppetiteState;
import io.cyberpas.policy.accumulation.AppetiteUse;
import io.cyberpas.policy.accumulation.Damage;
import io.cyberpas.policy.accumulation.ExposedPolicy;
import io.cyberpas.policy.accumulation.ExposureLine;
import io.cyberpas.policy.accumulation.Provider;
import io.cyberpas.policy.accumulation.Scenario;
import io.cyberpas.policy.accumulation.ScenarioLoss;
import io.cyberpas.policy.accumulation.ScenarioOutcome;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.DependencyKind;
import io.cyberpas.policy.reinsurance.NetLoss;
import io.cyberpas.policy.reinsurance.TreatyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What accumulation shows over REST. */
final class AccumulationViews {

    private AccumulationViews() {}

    @Schema(name = "ExposureReport", description = "What is exposed on a day, the most first")
    record ExposureView(@Schema(examples = "provider") String by, LocalDate on, List<LineView> lines) {}

    @Schema(name = "ExposureLine")
    record LineView(
            @Schema(description = "Provider with its kind, or a code", examples = "CLOUD:AWS")
            String key,

            @Schema(description = "That cover the day") long policies,

            @Schema(description = "The most that one event costs on them, by currency")
            List<Money> exposed,

            @Schema(description = "The same added up in won")
            Money inWon) {

        static LineView of(ExposureLine line) {
            return new LineView(line.key(), line.policies(), line.exposed(), line.inWon());
        }
    }

    @Schema(name = "AccumulationScenarios")
    record ScenariosView(
            LocalDate on,
            List<ScenarioView> scenarios,

            @Schema(description = "How much of the limits for accumulation is used, the fullest first")
            List<UseView> limits) {}

    @Schema(name = "AccumulationLimitUse")
    record UseView(
            AppetiteMeasure measure,

            @Schema(description = "Provider with its kind, or code of the scenario", examples = "CLOUD:AWS")
            String subject,

            Money limit,
            Money used,
            @Schema(examples = "0.7312") BigDecimal usage,
            AppetiteState state,

            @Schema(description = "V read, S secondary, R recalled, P proposal")
            Source source) {

        static UseView of(AppetiteUse use) {
            return new UseView(
                    use.rule().measure(),
                    use.subject(),
                    use.rule().amount(),
                    use.used(),
                    use.usage(),
                    use.state(),
                    use.rule().source());
        }
    }

    @Schema(name = "AccumulationScenario", description = "A scenario with the worst that it can cost")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScenarioView(
            @Schema(examples = "CLOUD_OUTAGE_24H") String code,
            Bilingual name,

            @Nullable @Schema(description = "What fails; absent where the event hits whatever insureds depend on")
            DependencyKind hits,

            @Nullable Integer durationHours,
            Source source,
            LossView worst) {

        static ScenarioView of(ScenarioOutcome outcome) {
            Scenario scenario = outcome.scenario();
            return new ScenarioView(
                    scenario.code(),
                    scenario.name(),
                    scenario.hits(),
                    scenario.durationHours(),
                    scenario.source(),
                    LossView.of(outcome.worst()));
        }
    }

    @Schema(name = "AccumulationScenarioDetail")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            @Schema(examples = "CLOUD_OUTAGE_24H") String code,
            Bilingual name,
            Bilingual description,
            LocalDate on,
            @Nullable DependencyKind hits,
            @Nullable Integer durationHours,
            Source source,
            List<DamageView> damage,

            @Schema(description = "By provider, the worst gross first")
            List<LossView> losses) {

        static OutcomeView of(ScenarioOutcome outcome) {
            Scenario scenario = outcome.scenario();
            return new OutcomeView(
                    scenario.code(),
                    scenario.name(),
                    scenario.description(),
                    outcome.on(),
                    scenario.hits(),
                    scenario.durationHours(),
                    scenario.source(),
                    scenario.damage().stream().map(DamageView::of).toList(),
                    outcome.losses().stream().map(LossView::of).toList());
        }
    }

    @Schema(name = "DamageRatio", description = "What is paid of the limit of a part, on average")
    record DamageView(
            CoverageCode part,

            @Schema(description = "Where the insured depends on what fails", examples = "0.25")
            BigDecimal dependent,

            @Schema(description = "Where it does not", examples = "0.03")
            BigDecimal other) {

        static DamageView of(Damage damage) {
            return new DamageView(damage.part(), damage.dependent(), damage.other());
        }
    }

    @Schema(name = "ScenarioLoss")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LossView(
            @Nullable @Schema(description = "That fails", examples = "CLOUD:AWS")
            String provider,

            @Schema(description = "That are hit") long policies,

            @Schema(description = "In won") Money gross,
            @Schema(description = "In won") Money ceded,
            @Schema(description = "In won") Money net,
            List<CurrencyLossView> byCurrency) {

        static LossView of(ScenarioLoss loss) {
            Provider provider = loss.provider();
            return new LossView(
                    provider == null ? null : provider.key(),
                    loss.policies(),
                    loss.gross(),
                    loss.ceded(),
                    loss.net(),
                    loss.byCurrency().stream().map(CurrencyLossView::of).toList());
        }
    }

    @Schema(name = "ScenarioLossOfCurrency")
    record CurrencyLossView(
            Money gross,

            @Schema(description = "What treaties bear, by kind")
            Map<TreatyKind, Money> ceded,

            Money net,

            @Schema(description = "What it costs that layers stand again; not part of the net loss")
            Money reinstatementPremium) {

        static CurrencyLossView of(NetLoss loss) {
            return new CurrencyLossView(loss.gross(), loss.ceded(), loss.net(), loss.reinstatementPremium());
        }
    }

    @Schema(name = "ExposedPolicy")
    record PolicyView(
            @Schema(examples = "P-2026-000001") String policyNumber,
            Product product,
            @Schema(examples = "KR") String country,
            @Schema(examples = "INFORMATION") String industry,

            @Schema(description = "The most that one event costs")
            Money exposed,

            LocalDate from,

            @Schema(description = "First day on which it is no longer exposed so")
            LocalDate to) {

        static PolicyView of(ExposedPolicy policy) {
            return new PolicyView(
                    policy.policyNumber(),
                    policy.product(),
                    policy.country(),
                    policy.industry(),
                    policy.exposed(),
                    policy.from(),
                    policy.to());
        }
    }

    @Schema(name = "AccumulationRebuilt")
    record RebuiltView(
            @Schema(description = "Rows of the projection, one for each policy and span of days with the same terms")
            long rows) {}
}
