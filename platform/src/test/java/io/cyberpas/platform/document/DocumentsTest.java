package io.cyberpas.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentsTest {

    private static final String NASTY = "<b>가온</b> & \"정보\" {money} <!-- ]]>";

    @Inject
    Documents documents;

    @Inject
    @Location("showcase/document.html")
    Template template;

    @Test
    void aDocumentSpeaksTheLanguageAskedForAndShowsTextAsItIs() throws IOException {
        assertThat(text(documents.pdf(filled(), Language.KO))).contains("1,250,000원", NASTY);
        assertThat(text(documents.pdf(filled(), Language.EN))).contains("₩1,250,000", NASTY);
    }

    private TemplateInstance filled() {
        return template.data("title", NASTY, "name", NASTY, "money", Money.of(1_250_000, "KRW"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(NASTY);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
