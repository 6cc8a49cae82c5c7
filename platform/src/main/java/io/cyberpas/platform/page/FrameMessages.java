package io.cyberpas.platform.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame and those common to all pages, in English; the Korean ones stand in {@code messages/frame_ko.properties}. */
@MessageBundle(value = "frame", locale = "en")
public interface FrameMessages {
    @Message("Skip to content")
    String skipToContent();

    @Message("start page")
    String home();

    @Message("Menu")
    String menu();

    @Message("Parts of this service")
    String partsNavigation();

    @Message("Main navigation")
    String mainNavigation();

    @Message("Where you are")
    String breadcrumb();

    @Message("한국어")
    String otherLanguage();

    @Message("한국어로 보기")
    String otherLanguageTitle();

    @Message("Light or dark")
    String switchTheme();

    @Message("Roles")
    String roles();

    @Message("Sign out")
    String signOut();

    @Message("cyber insurance administration")
    String tagline();

    @Message("Times are Korean time (KST).")
    String timesAre();

    @Message("Your session has ended")
    String signedOutTitle();

    @Message("What you typed is still here. Sign in again, come back to this page and send it once more.")
    String signedOutText();

    @Message("Sign in (new tab)")
    String signInAgain();

    @Message("The service cannot be reached")
    String unreachableTitle();

    @Message("Nothing is lost: what you typed is still here. Try again in a moment.")
    String unreachableText();

    @Message("That did not work")
    String failedTitle();

    @Message("The service gave an unexpected answer. Try again, or tell your administrator.")
    String failedText();

    @Message("Pages of the list")
    String pages();

    @Message("First page")
    String firstPage();

    @Message("Next")
    String nextPage();

    @Message("Clear")
    String clear();

    @Message("Step")
    String step();

    @Message("Basis")
    String basis();

    @Message("Factor")
    String factor();

    @Message("done")
    String stageDone();

    @Message("current")
    String stageCurrent();

    @Message("skipped")
    String stageSkipped();

    @Message("still to come")
    String stageTodo();

    @Message("optional")
    String optional();

    @Message("Reference for the administrator")
    String traceId();

    @Message("Allowed: {allowed}")
    String allowed(String allowed);

    @Message("Go back")
    String goBack();

    @Message("Go to the start page")
    String goHome();

    @Message("Error {status}")
    String problemStatus(int status);

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Search")
    String search();

    @Message("Back")
    String back();

    @Message("Reason")
    String reason();

    @Message("Details")
    String details();

    @Message("History")
    String history();

    @Message("Amount")
    String amount();

    @Message("Status")
    String status();

    @Message("Number")
    String number();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("None")
    String none();

    @Message("Confirm")
    String confirm();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Created")
    String created();

    @Message("By")
    String by();

    @Message("Actions")
    String actions();

    @Message("Currency")
    String currency();

    @Message("Date")
    String date();

    @Message("Total")
    String total();

    @Message("Edit")
    String edit();

    @Message("Add")
    String add();

    @Message("Remove")
    String remove();

    @Message("Next")
    String next();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Filter")
    String filter();

    @Message("All")
    String all();

    @Message("Open")
    String open();

    @Message("Type")
    String type();

    @Message("Description")
    String description();

    @Message("Period")
    String period();

    @Message("Time")
    String time();

    /** Name of a realm role. */
    @Message("""
            {#switch role}\
            {#case 'broker'}Broker\
            {#case 'underwriter'}Underwriter\
            {#case 'senior-underwriter'}Senior underwriter\
            {#case 'policy-admin'}Policy administrator\
            {#case 'claims-handler'}Claims handler\
            {#case 'claims-manager'}Claims manager\
            {#case 'finance'}Finance\
            {#case 'forensic-vendor'}Forensic vendor\
            {#case 'counsel'}Counsel\
            {#case 'adviser'}Adviser\
            {#case 'auditor'}Auditor\
            {#case 'actuary'}Actuary\
            {#case 'service'}Service\
            {#else}{role}{/switch}""")
    String roleName(String role);

    /** What a status of HTTP means to a reader. */
    @Message("""
            {#switch status}\
            {#case 400}The request has errors\
            {#case 401}Please sign in\
            {#case 403}Not allowed\
            {#case 404}Not found\
            {#case 405}Not possible here\
            {#case 406}Format not available\
            {#case 409}Not possible in this state\
            {#case 412}Changed by somebody else meanwhile\
            {#case 413}Too large\
            {#case 415}Format not supported\
            {#case 422}Sent twice with different content\
            {#case 428}Version missing\
            {#case 429}Too many requests\
            {#case 500}Something went wrong\
            {#case 502}Another service does not answer\
            {#case 503}Not available at the moment\
            {#case 504}Another service does not answer\
            {#case 507}No room left\
            {#else}Something went wrong{/switch}""")
    String problemTitle(int status);

    /** Parts of the suite. */
    @Message("{#when section}{#is QUOTES}Quotes{#is POLICIES}Policies{#is CLAIMS}Claims{#is AUDIT}Audit{/when}")
    String section(NavigationEntry.Section section);

    @Message("Show it as it is now")
    String showAnew();

    /** Who did what nobody did by hand. */
    @Message("the suite")
    String theSuite();

    @Message("rule {edition}")
    String byRule(String edition);
}
