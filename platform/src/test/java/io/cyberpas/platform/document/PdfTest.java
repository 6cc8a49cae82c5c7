package io.cyberpas.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.cyberpas.platform.page.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    void koreanTextCanBeReadBack() throws IOException {
        byte[] pdf = pdf("<h1>위험 보고서</h1><p>가온정보 주식회사 — 똠방각하 뷁 <b>쀍</b> 믜 韓國保險 ₩1,250,000 ×1.25 €</p>");

        assertThat(text(pdf)).contains("위험 보고서", "가온정보 주식회사 — 똠방각하 뷁 쀍 믜 韓國保險 ₩1,250,000 ×1.25 €");
    }

    @Test
    void aMinusIsShownThoughTheFontHasNone() throws IOException {
        assertThat(text(pdf("<p>−₩5,000</p>"))).contains("-₩5,000");
    }

    @Test
    void whatTheFontLacksIsSeenToBeMissing() throws IOException {
        assertThat(text(pdf("<p>앞 \uD83D\uDE00 뒤</p>"))).contains("앞 □ 뒤");
    }

    @Test
    void aLineEndsBetweenWords() throws IOException {
        List<String> words = List.of("모든", "서버와", "업무용", "컴퓨터에", "탐지대응제품을", "설치하십시오");

        String text = text(pdf("<p>%s</p>".formatted((String.join(" ", words) + " ").repeat(8))));

        List<String> read = Arrays.stream(text.split("\\s+"))
                .filter(word -> Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.HANGUL)
                .toList();
        assertThat(text.lines().count()).isGreaterThan(4);
        assertThat(words).containsAll(read);
    }

    @Test
    void charactersThatXmlRefusesAreLeftOut() throws IOException {
        assertThat(text(pdf("<p>가\u0001나\u0000다</p>"))).contains("가나다");
    }

    @Test
    void aScreenReaderFindsTitleLanguageAndStructure() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("<h1>위험 보고서</h1>"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("제목");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void onlyTheGlyphsInUseOfRegularAndBoldAreEmbedded() throws IOException {
        byte[] pdf = pdf("<p>가온정보 <b>위험</b></p>");

        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                names.add(font.getName().substring(7));
            }
        }
        assertThat(names).containsExactly("NanumBarunGothic", "NanumBarunGothicBold");
        assertThat(pdf.length).isLessThan(60_000);
    }

    @Test
    void theSameHtmlAtTheSameInstantGivesTheSameBytes() throws IOException {
        byte[] pdf = pdf("<p>가온정보</p>");

        assertThat(pdf("<p>가온정보</p>")).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(NOON);
        }
    }

    @Test
    void manyAreMadeAtOnce() {
        byte[] pdf = pdf("<p>가온정보 <b>위험</b></p>");

        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> pdf("<p>가온정보 <b>위험</b></p>")))
                .allMatch(made -> Arrays.equals(made, pdf));
    }

    @Test
    void aPictureInsideTheHtmlIsShownWithItsDescription() throws IOException {
        String onePixel =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

        byte[] pdf = pdf("<p><img src=\"data:image/png;base64,%s\" alt=\"확인 코드\" /></p>".formatted(onePixel));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(pdf("<p><img src=\"data:image/png;base64,%s\" alt=\"확인 코드\" /></p>".formatted(onePixel)))
                .isEqualTo(pdf);
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            byte[] pdf = document("""
                    <link rel="stylesheet" type="text/css" href="%1$s/a.css"/>
                    <style>@import url("%1$s/b.css"); p { background-image: url("%1$s/c.png") }
                    @font-face { font-family: x; src: url("%1$s/d.ttf") }</style>
                    """.formatted(address), """
                    <p style="font-family: x">가<img src="%1$s/e.png" alt="e"/><object data="%1$s/f.pdf" type="application/pdf"></object></p>
                    """.formatted(address));

            assertThat(text(pdf)).contains("가");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void noFileIsRead(@TempDir Path folder) throws IOException {
        Path style = Files.writeString(folder.resolve("hide.css"), "p { display: none }");

        byte[] pdf = document(
                "<link rel=\"stylesheet\" type=\"text/css\" href=\"%s\"/>".formatted(style.toUri()), "<p>보임</p>");

        assertThat(text(pdf)).contains("보임");
    }

    @Test
    void anEntityThatReadsAFileIsRefused() {
        String html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<html><head><title>x</title></head><body>&x;</body></html>";

        assertThatThrownBy(() -> Pdf.of(html, Language.EN, NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aTemplateThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> pdf("<p>가<br></p>")).hasMessageContaining("not well-formed");
        assertThatThrownBy(() -> Pdf.of("<html><body>가</body></html>", Language.KO, NOON))
                .hasMessageContaining("no head with a title");
    }

    private static byte[] pdf(String body) {
        return document("<meta name=\"subject\" content=\"x\"/>", body);
    }

    private static byte[] document(String head, String body) {
        String html = "<html><head><title>제목</title>%s</head><body>%s</body></html>";
        return Pdf.of(html.formatted(head, body), Language.KO, NOON);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
