package io.cyberpas.quote.guidance.pages.text;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.Grouping;
import io.cyberpas.platform.page.MoneyDisplay;
import io.cyberpas.quote.guidance.LiabilityScenario;
import io.cyberpas.quote.guidance.Reason;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Says the reasons of a guidance in sentences. */
public final class GuidanceTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);
    private static final int MOST_DECIMALS = 4;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Locale language;
    private final GuidanceMessages messages;

    private GuidanceTexts(Locale language) {
        this.language = language;
        this.messages = MessageBundles.get(GuidanceMessages.class, Localized.Literal.of(language.getLanguage()));
    }

    /** In the first of the languages that the service speaks, otherwise in English. */
    public static GuidanceTexts in(List<Locale> languages) {
        return new GuidanceTexts(languages.stream()
                .map(wanted -> Locale.of(wanted.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** The language of the sentences. */
    public Locale language() {
        return language;
    }

    /** The words of the language. */
    public GuidanceMessages messages() {
        return messages;
    }

    /** The sentence. */
    public String of(Reason reason) {
        return switch (reason) {
            case Reason.Frequency(BigDecimal ofTariff, BigDecimal industry, BigDecimal controls, BigDecimal aYear) ->
                messages.frequency(
                        number(aYear), number(years(aYear)), number(ofTariff), number(industry), number(controls));
            case Reason.OwnLoss(Money median, Money highest) -> messages.ownLoss(amount(median), amount(highest));
            case Reason.Damages(long dataSubjects, LiabilityScenario fewest, LiabilityScenario most) ->
                messages.damages(
                        number(BigDecimal.valueOf(dataSubjects)),
                        percent(fewest.participation()),
                        amount(fewest.liability()),
                        percent(most.participation()),
                        amount(most.liability()));
            case Reason.NoDataHeld _ -> messages.noData();
            case Reason.Obliged obliged ->
                messages.obliged(obliged.rule().name().in(language), amount(obliged.minimum()));
            case Reason.BelowThreshold below ->
                messages.belowThreshold(below.rule().name().in(language));
            case Reason.Exempt exempt -> messages.exempt(exempt.rule().name().in(language));
            case Reason.NoRule _ -> messages.noRule();
            case Reason.DutyNotAssessed _ -> messages.dutyNotAssessed();
            case Reason.QuietYears(BigDecimal quiet) -> messages.quietYears(percent(quiet));
            case Reason.LimitByIncidents(BigDecimal share, Money loss) ->
                messages.limitByIncidents(percent(share), amount(loss));
            case Reason.LimitByStatute(Money minimum, BigDecimal share, Money loss) ->
                messages.limitByStatute(amount(minimum), percent(share), amount(loss));
            case Reason.LimitOnMenu onMenu -> messages.limitOnMenu(amount(onMenu.limit()));
            case Reason.MenuEnds(Money needed, Money highest, BigDecimal covered) ->
                messages.menuEnds(amount(needed), amount(highest), percent(covered));
            case Reason.RetentionBySales(BigDecimal share, Money bearable, Money retention) ->
                messages.retentionBySales(percent(share), amount(bearable), amount(retention));
            case Reason.RetentionLowest(BigDecimal share, Money bearable, Money retention) ->
                messages.retentionLowest(percent(share), amount(bearable), amount(retention));
            case Reason.PremiumIndicative(String tariff, int rating) ->
                messages.premiumIndicative(tariff, Integer.toString(rating));
            case Reason.PremiumByUnderwriter _ -> messages.premiumByUnderwriter();
            case Reason.Simulated(int years, Money error) ->
                messages.simulated(number(BigDecimal.valueOf(years)), amount(error));
        };
    }

    /** An amount in words. */
    public String amount(Money money) {
        return MoneyDisplay.brief(money, language);
    }

    /** A share in percent. */
    public static String percent(BigDecimal share) {
        return number(share.movePointRight(2)) + "%";
    }

    private static BigDecimal years(BigDecimal aYear) {
        return BigDecimal.ONE.divide(aYear, TWO_DIGITS).setScale(0, RoundingMode.HALF_UP);
    }

    private static String number(BigDecimal number) {
        return Grouping.upTo(MOST_DECIMALS, number);
    }
}
