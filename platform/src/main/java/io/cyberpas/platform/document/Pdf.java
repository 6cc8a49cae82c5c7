package io.cyberpas.platform.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import io.cyberpas.platform.page.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * HTML as PDF: tagged and in the PDF/UA profile, with the glyphs it uses of an embedded font, and nothing from outside of
 * the HTML; pictures stand in it as PNG data. The font is read when a document needs it, and not before.
 */
final class Pdf {

    private static final String FONT = "document";
    private static final String FALLBACK = "fallback";
    private static final String REGULAR_FILE = "NanumBarunGothic.ttf";
    private static final String BOLD_FILE = "NanumBarunGothicBold.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Set<FSFontUseCase> IF_NO_OTHER = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
    private static final String UNKNOWN_GLYPH = "□";
    private static final String PICTURE_INSIDE = "data:image/png;base64,";
    private static final String STYLE = text("document.css");
    private static final FSCacheEx<String, FSCacheValue> FONT_METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggerImpl(new PdfLog());
    }

    private Pdf() {}

    /**
     * The HTML as a PDF file that says it was made at that instant.
     *
     * @throws IllegalStateException if the HTML is not well-formed
     */
    static byte[] of(String html, Language language, Instant made) {
        Document document = Xhtml.parse(html, language, STYLE);
        try (PdfBoxRenderer renderer = renderer(document);
                PDDocument pdf = renderer.createPDFKeepOpen();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            date(pdf, made);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> resource(REGULAR_FILE), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(BOLD_FILE), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(REGULAR_FILE), FALLBACK, REGULAR, FontStyle.NORMAL, true, IF_NO_OTHER);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, FONT_METRICS);
        builder.useReplacementText(UNKNOWN_GLYPH);
        builder.useUnicodeLineBreaker(new WordBreaker());
        builder.useUriResolver((base, uri) -> isPictureInside(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isPictureInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isPictureInside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("CyberPAS");
        return builder.buildPdfRenderer();
    }

    private static boolean isPictureInside(@Nullable String uri) {
        return uri != null && uri.startsWith(PICTURE_INSIDE);
    }

    /** Also the identifier of the file, which would be random otherwise. */
    private static void date(PDDocument pdf, Instant made) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(made.toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(calendar);
        pdf.setDocumentId(made.toEpochMilli());
    }

    private static String text(String name) {
        try (InputStream stream = resource(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/document/" + name), name);
    }
}
