package io.cyberpas.policy.accumulation.pages;

import io.cyberpas.policy.accumulation.AppetiteMeasure;
import io.cyberpas.policy.accumulation.AppetiteState;
import io.cyberpas.policy.accumulation.ExposureBy;
import io.cyberpas.policy.policy.DependencyKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of accumulation in English; the Korean ones stand in {@code messages/accumulation_ko.properties}. */
@MessageBundle(value = "accumulation", locale = "en")
public interface AccumulationMessages {

    @Message("Accumulation")
    String accumulation();

    @Message("What one event could cost over many policies on {day}")
    String hint(String day);

    @Message("Day of cover")
    String on();

    @Message("Exposure added up")
    String views();

    @Message
    String by(ExposureBy by);

    @Message
    String exposedBy(ExposureBy by);

    @Message("A policy that depends on several providers counts under each, so the lines do not add up to the whole.")
    String countsUnderEach();

    @Message("Bars: what is exposed, the most first. The table below has the same figures.")
    String chartText();

    @Message("Policies")
    String policies();

    @Message("Exposed")
    String exposed();

    @Message("In won")
    String inWon();

    @Message("Nothing is exposed on this day")
    String nothing();

    @Message("The first {shown} of {all} are shown; the file has all.")
    String shownOf(int shown, int all);

    @Message("Scenarios")
    String scenarios();

    @Message("Scenario")
    String scenario();

    @Message("Hits")
    String hits();

    @Message("Whatever insureds depend on")
    String hitsAll();

    @Message("Provider")
    String provider();

    @Message("Worst provider")
    String worst();

    @Message("Gross")
    String gross();

    @Message("Ceded")
    String ceded();

    @Message("Net of reinsurance")
    String net();

    @Message("Reinstatements")
    String reinstatements();

    @Message("Highest gross loss")
    String highestGross();

    @Message("Highest net loss")
    String highestNet();

    @Message("Largest exposure")
    String largest();

    @Message("Limits warned of")
    String warned();

    @Message("Limits for accumulation")
    String limits();

    @Message("Limit")
    String limit();

    @Message("Used")
    String used();

    @Message("Limits for accumulation are exceeded or nearly so")
    String warning();

    @Message
    String measure(AppetiteMeasure measure);

    @Message
    String state(AppetiteState state);

    @Message
    String kind(DependencyKind kind);

    @Message("By provider that fails")
    String byProvider();

    @Message("By currency, with the worst provider")
    String byCurrency();

    @Message(
            "Bars: gross loss, and below it what is left net of reinsurance, the worst first. The table below has the same figures.")
    String lossChartText();

    @Message("Damage ratios")
    String damage();

    @Message(
            "What is paid of the limit of a part, on average, waiting periods and attack rates included. Source: {source}.")
    String damageHint(String source);

    @Message("Coverage part")
    String part();

    @Message("Dependent on it")
    String dependent();

    @Message("Not dependent")
    String other();

    @Message("Lasts {hours} h")
    String lasts(int hours);

    @Message("Nobody can be hit on this day")
    String nobodyHit();

    @Message("Policies that depend on {provider}")
    String dependents(String provider);

    @Message("The largest first")
    String largestFirst();

    @Message("Policy")
    String policy();

    @Message("Product")
    String product();

    @Message("Industry")
    String industry();

    @Message("Country")
    String country();

    @Message("Exposed from")
    String from();

    @Message("No policy of this currency depends on it on this day")
    String noDependents();

    @Message("Not asked")
    String notAsked();

    @Message("Exposure as CSV")
    String exposureFile();

    @Message("Scenarios as CSV")
    String scenariosFile();

    @Message("Rates: {rates}")
    String rates(String rates);
}
