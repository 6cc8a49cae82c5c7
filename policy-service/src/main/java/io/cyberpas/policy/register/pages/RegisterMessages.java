package io.cyberpas.policy.register.pages;

import io.cyberpas.policy.register.GapState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the register in English; the Korean ones stand in {@code messages/register_ko.properties}. */
@MessageBundle(value = "register", locale = "en")
public interface RegisterMessages {

    @Message("Register of compulsory insurance")
    String register();

    @Message("Companies insured under the duty to insure leaks of personal information, with the limit that counts")
    String registerHint();

    @Message("Register")
    String entries();

    @Message("Gaps in cover")
    String gaps();

    @Message("Statistics")
    String statistics();

    @Message("Parts of the register")
    String parts();

    @Message("Business registration or policy number, or part of the company's name")
    String searchHint();

    @Message("Day of cover")
    String on();

    @Message("Company")
    String company();

    @Message("Policy")
    String policy();

    @Message("Cover")
    String cover();

    @Message("{from} to {lastDay}")
    String span(String from, String lastDay);

    @Message("Ended early")
    String endedEarly();

    @Message("Limit that counts")
    String limit();

    @Message("Premium")
    String premium();

    @Message("Covered")
    String covered();

    @Message("Not covered on this day")
    String notCovered();

    @Message("No policy fits")
    String nothingFound();

    @Message("No compulsory policy has been issued yet")
    String nothingYet();

    @Message("Export as CSV")
    String export();

    @Message("Without cover since")
    String gapFrom();

    @Message("Covered again from")
    String gapTo();

    @Message("No policy follows")
    String noSuccessor();

    @Message("Cover before")
    String before();

    @Message("There is no such gap")
    String noGaps();

    @Message
    String gapState(GapState state);

    @Message
    String gapHint(GapState state);

    @Message("Year")
    String year();

    @Message("Policies that begin in {year}")
    String beginIn(int year);

    @Message("Policies")
    String policies();

    @Message("Sum of limits")
    String limits();

    @Message("By month")
    String byMonth();

    @Message("Bars: how many policies begin in each month. The table below has the same figures.")
    String chartText();

    @Message("Month")
    String month();

    @Message("By annual sales")
    String bySales();

    @Message("By data subjects")
    String byDataSubjects();

    @Message("Size")
    String size();

    @Message("{from} to below {to}")
    String band(String from, String to);

    @Message("{from} and more")
    String highestBand(String from);

    @Message("Counted by the bands of {rule}. Companies that did not tell their size are in no band.")
    String bandsBy(String rule);

    @Message("Check a certificate")
    String checkTitle();

    @Message("Certificate of compulsory insurance")
    String certificate();

    @Message(
            "Type the code printed on the certificate. You learn whether it holds, and nothing else of the company or its insurance.")
    String checkHint();

    @Message("Verification code")
    String code();

    @Message("20 characters; hyphens may be left out")
    String codeHint();

    @Message("Check")
    String check();

    @Message("Valid")
    String valid();

    @Message("Not valid")
    String notValid();

    @Message("On {day} cover with at least this limit is in force.")
    String validText(String day);

    @Message("On {day} there is no cover as this certificate says.")
    String notValidText(String day);

    @Message("Product")
    String product();

    @Message("Insurer")
    String insurer();

    @Message("Period certified")
    String period();

    @Message("Limit certified")
    String limitCertified();

    @Message("There is no certificate with this code")
    String unknown();

    @Message("Compare each character with the certificate, or scan its QR code. If it stays unknown, ask the insurer.")
    String unknownText();

    @Message("Check another code")
    String again();

    @Message("Day")
    String day();
}
