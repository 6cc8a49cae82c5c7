package io.cyberpas.policy.document;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.register.CompulsoryPolicies.newCompany;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.policy.change.PolicyTransactions;
import io.cyberpas.policy.register.CompulsoryPolicies.Company;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Policies of a company, and the files that are made of them. */
abstract class DocumentFixture {

    static final Actor PADA = new Actor("pada", "Pada", Set.of(Roles.POLICY_ADMIN), null, null, null);

    static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @Inject
    DocumentMaking making;

    @Inject
    PolicyTransactions transactions;

    @Inject
    TestClock clock;

    final Company company = newCompany();

    RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        clock.reset();
    }

    byte[] printed(String number, DocumentKind kind) {
        DocumentMaking.Draft draft =
                QuarkusTransaction.requiringNew().call(() -> making.draft(number, kind, null, Language.KO, PADA));
        assertThat(draft.content()).isNotNull();
        return draft.content();
    }

    static Response make(String number, String kind, String language, String reference) {
        Map<String, String> wanted = reference == null
                ? Map.of("kind", kind, "language", language)
                : Map.of("kind", kind, "language", language, "reference", reference);
        return asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/api/policies/" + number + "/documents");
    }

    static byte[] file(Response made) {
        return asPada().get(made.<String>path("href"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static String text(String number, String kind, String language) throws IOException {
        return text(file(make(number, kind, language, null)));
    }

    static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What the QR code on the first page says, read from the page as it looks. */
    static String qr(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        }
    }
}
