package io.cyberpas.quote.quote.pages.revision;

import io.cyberpas.quote.quote.RevisionField;
import io.cyberpas.quote.risk.Grade;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the comparison of revisions; Korean in {@code messages/revision_ko.properties}. */
@MessageBundle(value = "revision", locale = "en")
public interface RevisionMessages {
    @Message("Revisions of {number}")
    String title(String number);

    @Message("Revisions")
    String revisions();

    @Message("Revision {number}")
    String revision(int number);

    @Message("current")
    String current();

    @Message("Submitted")
    String submitted();

    @Message("not submitted")
    String notSubmitted();

    @Message("Compare")
    String compare();

    @Message("With")
    String with();

    @Message("What changed")
    String changes();

    @Message("Nothing differs between these revisions.")
    String nothingDiffers();

    @Message("This quote has only one revision. It gets another one when it is reopened.")
    String onlyOne();

    @Message("Field")
    String field();

    @Message("{limit} limit, {retention} retention")
    String terms(String limit, String retention);

    @Message
    String fieldName(RevisionField field);

    @Message
    String grade(Grade grade);
}
