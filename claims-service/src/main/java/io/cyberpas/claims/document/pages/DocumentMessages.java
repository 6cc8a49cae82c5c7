package io.cyberpas.claims.document.pages;

import io.cyberpas.claims.document.Audience;
import io.cyberpas.claims.document.DocumentKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of papers. English here; Korean in {@code messages/doc_ko.properties}. */
@MessageBundle(value = "doc", locale = "en")
public interface DocumentMessages {

    @Message("Papers kept")
    String kept();

    @Message("Once kept, a paper stays as it is; its hash tells. A later one is a new revision.")
    String keptHint();

    @Message("No paper has been kept yet")
    String none();

    @Message("Papers to print")
    String printable();

    @Message("Looked at first, then kept. The same content gives the same file.")
    String printableHint();

    @Message("Nothing can be printed yet")
    String nothingPrintable();

    @Message("Paper")
    String paper();

    @Message("For")
    String audienceLabel();

    @Message("Recorded")
    String recorded();

    @Message("Kept")
    String keptAt();

    @Message("SHA-256 of the file")
    String hash();

    @Message("Open")
    String open();

    @Message("Look at it")
    String preview();

    @Message("Keep")
    String keep();

    @Message("revision {revision}")
    String revision(int revision);

    @Message("{bytes} bytes")
    String size(String bytes);

    @Message("Add correspondence")
    String add();

    @Message("A letter, a picture or an office file of up to 10 MB")
    String file();

    @Message("What it is")
    String titleLabel();

    @Message("No personal data of victims")
    String titleHint();

    @Message("Appointed firm")
    String firm();

    @Message("Only where it is for one firm")
    String firmHint();

    @Message("Add")
    String send();

    @Message
    String kind(DocumentKind value);

    @Message
    String audience(Audience value);
}
