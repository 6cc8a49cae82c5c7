package io.cyberpas.claims.intake.pages;

import io.cyberpas.claims.intake.ImportStatus;
import io.cyberpas.claims.intake.NoticeLinkState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of imports and links, in {@code messages/intake_en.properties} and {@code messages/intake_ko.properties}. */
@MessageBundle(value = "intake", locale = "en")
public interface IntakeMessages {
    @Message
    String imports();

    @Message
    String importOne();

    @Message
    String sendFile();

    @Message
    String sendHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String defaultPolicy();

    @Message
    String defaultPolicyHint();

    @Message
    String send();

    @Message
    String received();

    @Message
    String lines();

    @Message
    String done();

    @Message
    String imported();

    @Message
    String refused();

    @Message
    String duplicates();

    @Message
    String changed();

    @Message
    String noImports();

    @Message
    String progress();

    @Message
    String failedHeading();

    @Message
    String stop();

    @Message
    String stopHint();

    @Message
    String resume();

    @Message
    String problems();

    @Message
    String errorFile();

    @Message
    String line();

    @Message
    String path();

    @Message
    String problem();

    @Message
    String allowed();

    @Message
    String noProblems();

    @Message
    String hash();

    @Message
    String links();

    @Message
    String makeLink();

    @Message
    String makeLinkHint();

    @Message
    String validDays();

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String made();

    @Message
    String madeHint();

    @Message
    String expires();

    @Message
    String used();

    @Message
    String revoke();

    @Message
    String revokeHint();

    @Message
    String noLinks();

    @Message
    String madeBy();

    @Message
    String backToLinks();

    @Message
    String percent(int percent);

    @Message
    String firstProblems(int count);

    @Message
    String status(ImportStatus value);

    @Message
    String linkState(NoticeLinkState value);
}
