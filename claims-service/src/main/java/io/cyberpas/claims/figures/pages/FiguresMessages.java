package io.cyberpas.claims.figures.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the figures. English here; Korean in {@code messages/figures_ko.properties}. */
@MessageBundle(value = "figures", locale = "en")
public interface FiguresMessages {

    @Message("Figures of claims")
    String title();

    @Message("Accident year or quarter")
    String accident();

    @Message("Product")
    String productLabel();

    @Message("By product")
    String byProduct();

    @Message("Not known yet")
    String productUnknown();

    /** Its name; a product that is not known here keeps its code. */
    @Message(
            "{#switch code}{#case 'ENTERPRISE_CYBER'}Enterprise cyber{#case 'SME_CYBER'}SME cyber{#case 'PI_LIABILITY'}Personal information liability{#case 'PUBLIC_SECTOR'}Public sector cyber{#case 'BANK_ACCOUNT_LOSS'}Bank account loss{#case 'VIRTUAL_PROPERTY'}Virtual property{#case 'MOBILE_PAYMENT'}Mobile payment{#else}{code}{/switch}")
    String product(String code);

    @Message("Broker")
    String broker();

    @Message("Policy")
    String policy();

    @Message("Show")
    String show();

    @Message("Incurred")
    String incurred();

    @Message("Paid")
    String paid();

    @Message("Outstanding")
    String outstanding();

    @Message("Recovered")
    String recovered();

    @Message("Net")
    String net();

    @Message("{count} claims")
    String claimCount(String count);

    @Message("By part and kind")
    String byPart();

    @Message("Paid and recovered by month")
    String byMonth();

    @Message("Claims")
    String claims();

    @Message("Nothing has moved yet")
    String none();

    @Message("As a table file (CSV)")
    String csv();

    @Message("Check the figures")
    String check();

    @Message("All figures follow from the movements of money")
    String sound();

    @Message("Figures that do not agree")
    String differences();

    @Message("By the records")
    String records();

    @Message("By the movements")
    String movements();

    @Message("By what pages read")
    String months();

    @Message("Loss event")
    String event();

    @Message("The highest bar is {amount}.")
    String highest(String amount);
}
