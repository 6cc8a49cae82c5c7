package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.claims.roster.RosterMode;
import io.cyberpas.claims.roster.RosterStatus;
import io.cyberpas.claims.roster.file.RosterFault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of rosters, in {@code messages/roster_en.properties} and {@code messages/roster_ko.properties}. */
@MessageBundle(value = "roster", locale = "en")
public interface RosterMessages {
    @Message
    String roster();

    @Message
    String upload();

    @Message
    String uploadText();

    @Message
    String file();

    @Message
    String modeLabel();

    @Message
    String files();

    @Message
    String noFiles();

    @Message
    String lines();

    @Message
    String done();

    @Message
    String added();

    @Message
    String faulty();

    @Message
    String duplicates();

    @Message
    String received();

    @Message
    String progress();

    @Message
    String stop();

    @Message
    String resume();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String errorFile();

    @Message
    String problems();

    @Message
    String line();

    @Message
    String column();

    @Message
    String problem();

    @Message
    String firstFile();

    @Message
    String firstLine();

    @Message
    String awards();

    @Message
    String perHead();

    @Message
    String category();

    @Message
    String noCategory();

    @Message
    String categoryHint();

    @Message
    String participationPercent();

    @Message
    String participationHint();

    @Message
    String preview();

    @Message
    String previewed();

    @Message
    String previewText();

    @Message
    String set();

    @Message
    String setText();

    @Message
    String inForce();

    @Message
    String persons();

    @Message
    String withOwnAward();

    @Message
    String award();

    @Message
    String total();

    @Message
    String victims();

    @Message
    String noVictims();

    @Message
    String reference();

    @Message
    String nameMasked();

    @Message
    String takesPart();

    @Message
    String account();

    @Message
    String noAccount();

    @Message
    String find();

    @Message
    String findText();

    @Message
    String name();

    @Message
    String residentNumber();

    @Message
    String birthDate();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String found();

    @Message
    String notFound();

    @Message
    String takePart();

    @Message
    String dropOut();

    @Message
    String changeText();

    @Message
    String change();

    @Message
    String setAccount();

    @Message
    String bank();

    @Message
    String accountNumber();

    @Message
    String holder();

    @Message
    String demand();

    @Message
    String own();

    @Message
    String rosterOf(String demand);

    @Message
    String percent(int percent);

    @Message
    String participation(String participants, String victims);

    @Message
    String firstProblems(int count);

    @Message
    String by(String name);

    @Message
    String status(RosterStatus status);

    @Message
    String mode(RosterMode mode);

    @Message
    String encoding(RosterEncoding encoding);

    @Message
    String fault(RosterFault fault);
}
