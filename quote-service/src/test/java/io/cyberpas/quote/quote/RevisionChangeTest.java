package io.cyberpas.quote.quote;

import static io.cyberpas.quote.quote.Applications.BILLION;
import static io.cyberpas.quote.quote.Applications.company;
import static io.cyberpas.quote.quote.Applications.option;
import static io.cyberpas.quote.rating.Risks.YEAR;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.quote.Answered;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.RevisionChange.Terms;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionChangeTest {

    @Test
    void theSameRevisionDoesNotDifferFromItself() {
        Revision revision = revision(Applications.complete());
        assertEquals(List.of(), RevisionChange.between(revision, revision));
    }

    @Test
    void whatWasSaidAnewIsToldFieldByFieldInOrder() {
        Revision before = revision(Applications.complete());
        Revision after = revision(application(
                company("가온정보 주식회사", "KR", won(70_000_000_000L), 90_000L),
                Answered.wellRunCompany().with("EDR", false).without("EDR_COVERAGE")));
        assertEquals(
                List.of(
                        new RevisionChange(
                                RevisionField.ANNUAL_SALES, null, won(60_000_000_000L), won(70_000_000_000L)),
                        new RevisionChange(RevisionField.ANSWER, "EDR", true, false),
                        new RevisionChange(
                                RevisionField.ANSWER,
                                "EDR_COVERAGE",
                                Answered.wellRunCompany().value("EDR_COVERAGE"),
                                null),
                        new RevisionChange(RevisionField.PART, CoveragePart.PRIVACY_LIABILITY, null, true),
                        new RevisionChange(
                                RevisionField.OPTION, new Terms(won(2_000_000_000), won(10_000_000)), null, true)),
                RevisionChange.between(before, after));
    }

    private static Application application(Applicant insured, Answers answers) {
        return Applications.of(
                ProductCode.ENTERPRISE_CYBER,
                "KRW",
                insured,
                YEAR.from(),
                YEAR.to(),
                answers,
                72,
                Set.of(CoveragePart.PRIVACY_LIABILITY),
                BILLION,
                option(won(2_000_000_000), won(10_000_000)));
    }

    private static Revision revision(Application application) {
        return new Revision(
                1, QuoteStatus.DRAFT, application, null, null, null, UnderwritingFile.EMPTY, List.of(), List.of());
    }
}
