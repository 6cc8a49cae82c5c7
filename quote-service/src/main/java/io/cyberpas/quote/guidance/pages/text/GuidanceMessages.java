package io.cyberpas.quote.guidance.pages.text;

import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.guidance.Assumption;
import io.cyberpas.quote.guidance.Outcome;
import io.cyberpas.quote.guidance.Reason;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the guidance, in {@code messages/guidance_en.properties} and {@code messages/guidance_ko.properties}. */
@MessageBundle(value = "guidance", locale = "en")
public interface GuidanceMessages {
    @Message
    String guidance();

    @Message
    String lead();

    @Message
    String company();

    @Message
    String annualSales();

    @Message
    String annualSalesHint();

    @Message
    String dataSubjects();

    @Message
    String dataSubjectsHint();

    @Message
    String industryLabel();

    @Message
    String segmentLabel();

    @Message
    String segmentHint();

    @Message
    String controls();

    @Message
    String coverFrom();

    @Message
    String externalRating();

    @Message
    String externalRatingHint();

    @Message
    String compareWith();

    @Message
    String product();

    @Message
    String productBySize();

    @Message
    String limit();

    @Message
    String retention();

    @Message
    String asSuggested();

    @Message
    String currencies();

    @Message
    String show();

    @Message
    String suggestedLimit();

    @Message
    String suggestedRetention();

    @Message
    String indicativePremium();

    @Message
    String byUnderwriter();

    @Message
    String expectedAnnualLoss();

    @Message
    String plusMinus(String error);

    @Message
    String eachYear();

    @Message
    String eachClaim();

    @Message
    String statutoryMinimumIs(String minimum);

    @Message
    String keptOnAverage(String kept);

    @Message
    String why();

    @Message
    String losses();

    @Message
    String lossesCaption();

    @Message
    String expected();

    @Message
    String percentile(String share);

    @Message
    String ofAYear();

    @Message
    String ofAYearKept();

    @Message
    String ofAnIncident();

    @Message
    String ofAnIncidentKept();

    @Message
    String lossesHint(String quiet);

    @Message
    String liabilities();

    @Message
    String claimants();

    @Message
    String probability();

    @Message
    String damagesAmount();

    @Message
    String compared();

    @Message
    String comparedHint();

    @Message
    String terms();

    @Message
    String kind(Outcome.Kind kind);

    @Message
    String technicalPremium();

    @Message
    String keptAYear();

    @Message
    String averageYear();

    @Message
    String keptIncident90();

    @Message
    String keptIncident99();

    @Message
    String covered();

    @Message
    String belowMinimum();

    @Message
    String curve();

    @Message
    String curveTitle();

    @Message
    String curveDescription(String first, String firstLoss, String last, String lastLoss, String limit);

    @Message
    String withoutCover();

    @Message
    String withCover();

    @Message
    String lossAxis();

    @Message
    String onceIn(String years);

    @Message
    String curveTable();

    @Message
    String csv();

    @Message
    String json();

    @Message
    String incidentMarks();

    @Message
    String assumptions();

    @Message
    String assumptionsHint(String model, String tariff);

    @Message
    String assumption(Assumption.Name name);

    @Message
    String value();

    @Message
    String source();

    @Message
    String segment(BodySegment segment);

    @Message
    String topic(Reason.Topic topic);

    @Message
    String frequency(String aYear, String years, String tariff, String industry, String controls);

    @Message
    String ownLoss(String median, String highest);

    @Message
    String damages(String subjects, String fewShare, String few, String manyShare, String many);

    @Message
    String noData();

    @Message
    String obliged(String rule, String minimum);

    @Message
    String belowThreshold(String rule);

    @Message
    String exempt(String rule);

    @Message
    String noRule();

    @Message
    String dutyNotAssessed();

    @Message
    String quietYears(String quiet);

    @Message
    String limitByIncidents(String share, String loss);

    @Message
    String limitByStatute(String minimum, String share, String loss);

    @Message
    String limitOnMenu(String limit);

    @Message
    String menuEnds(String needed, String highest, String covered);

    @Message
    String retentionBySales(String share, String bearable, String retention);

    @Message
    String retentionLowest(String share, String bearable, String retention);

    @Message
    String premiumIndicative(String tariff, String rating);

    @Message
    String premiumByUnderwriter();

    @Message
    String simulated(String years, String error);
}
