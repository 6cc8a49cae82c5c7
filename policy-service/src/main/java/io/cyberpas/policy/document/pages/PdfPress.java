package io.cyberpas.policy.document.pages;

import io.cyberpas.platform.document.Documents;
import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.document.Paper;
import io.cyberpas.policy.document.Press;
import io.cyberpas.policy.insurer.Insurer;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints papers by their templates. A document bears the time at which its subject was recorded. */
@ApplicationScoped
class PdfPress implements Press {

    private final Documents documents;
    private final Insurer insurer;
    private final String pagesAddress;

    PdfPress(
            Documents documents, Insurer insurer, @ConfigProperty(name = "cyberpas.pages.policy") String pagesAddress) {
        this.documents = documents;
        this.insurer = insurer;
        this.pagesAddress = pagesAddress;
    }

    @CheckedTemplate(basePath = "papers")
    static class Templates {

        static native TemplateInstance schedule(Paper.Schedule paper, PrintedInsurer insurer);

        static native TemplateInstance certificate(
                Paper.Certified paper, PrintedInsurer insurer, String address, String qr);

        static native TemplateInstance wording(Paper.Worded paper, Wording wording, PrintedInsurer insurer);

        static native TemplateInstance endorsement(Paper.Endorsed paper, PrintedInsurer insurer);

        static native TemplateInstance ended(Paper.Ended paper, PrintedInsurer insurer);

        static native TemplateInstance reinstated(Paper.Reinstated paper, PrintedInsurer insurer);

        static native TemplateInstance renewal(Paper.Renewing paper, PrintedInsurer insurer);

        static native TemplateInstance invoice(Paper.Billed paper, PrintedInsurer insurer);

        private Templates() {}
    }

    @Override
    public byte[] print(Paper paper, Language language) {
        PrintedInsurer named = PrintedInsurer.of(insurer, language);
        TemplateInstance template = switch (paper) {
            case Paper.Schedule schedule -> Templates.schedule(schedule, named);
            case Paper.Certified certified -> certificate(certified, named);
            case Paper.Worded worded ->
                Templates.wording(worded, worded.wording().insuring(parts(worded)), named);
            case Paper.Endorsed endorsed -> Templates.endorsement(endorsed, named);
            case Paper.Ended ended -> Templates.ended(ended, named);
            case Paper.Reinstated reinstated -> Templates.reinstated(reinstated, named);
            case Paper.Renewing renewing -> Templates.renewal(renewing, named);
            case Paper.Billed billed -> Templates.invoice(billed, named);
        };
        return documents.pdf(template, language, paper.subject().recordedAt());
    }

    private TemplateInstance certificate(Paper.Certified paper, PrintedInsurer named) {
        String address =
                pagesAddress + "/certificates/" + paper.certificate().code().grouped();
        return Templates.certificate(paper, named, address, QrCode.address(address));
    }

    private static Set<CoverageCode> parts(Paper.Worded paper) {
        PolicyTerms terms = paper.version().terms();
        return terms.parts().stream()
                .map(CoveragePart::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CoverageCode.class)));
    }
}
