package io.cyberpas.quote.quote.pages.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Forms;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.tariff.Control;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static Stream<Edition> editions() {
        return Files.catalogue().codes().stream()
                .flatMap(code -> Files.catalogue().versions(code).stream())
                .map(StepsTest::edition);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyStepHasAnAddressOfItsOwn(Edition edition) {
        List<String> slugs = Steps.of(edition).all().stream().map(Step::slug).toList();
        assertEquals(slugs.size(), Set.copyOf(slugs).size(), slugs.toString());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyQuestionIsAskedInExactlyOneStep(Edition edition) {
        Steps steps = Steps.of(edition);
        for (Question question : edition.questionnaire().questions()) {
            Remark remark = steps.remark(new FieldProblem(question.path(), "must be answered"));
            assertEquals(
                    question.isBound() ? Step.Kind.INSURED : Step.Kind.SECTION,
                    remark.step().kind(),
                    question.code());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theExampleIsOnTheMenuAndLeavesSomethingOfEachPart(Edition edition) {
        Product product = edition.product();
        var example = ExampleOption.of(product);
        assertTrue(product.limitMenu().contains(example.limit()));
        assertTrue(product.retentionMenu().contains(example.retention()));
    }

    @Test
    void whatAHouseholdIsNotAskedForIsDropped() {
        Edition household = editions()
                .filter(edition -> edition.product().insuredKind() == InsuredKind.PERSON)
                .findFirst()
                .orElseThrow();
        Applicant mixed = new Applicant("王芳", "123", DAY.minusYears(30), "CN", null, null, 5L, 7L);
        Application said = Application.of(
                        ProductCode.BANK_ACCOUNT_LOSS, household.product().currency())
                .with(mixed, DAY, DAY.plusYears(1))
                .with(Answers.of(Map.of("DEVICE_LOCK", true, "MFA", true, "THEFT_COUNT", 3)))
                .with(72, List.of());
        Application relevant = Relevance.of(household).of(said);
        assertEquals(new Applicant("王芳", null, DAY.minusYears(30), "CN", null, null, null, null), relevant.insured());
        assertEquals(Answers.of(Map.of("DEVICE_LOCK", true)), relevant.answers());
        assertEquals(null, relevant.externalRating());
    }

    @Test
    void atBestAllThatIsUnansweredIsInPlaceButForCertificates() {
        Application nothing = Application.of(ProductCode.ENTERPRISE_CYBER, Files.PRODUCT.currency());
        Set<Control> all = EnumSet.allOf(Control.class);
        all.removeAll(EnumSet.of(Control.ISMS, Control.ISMS_P));
        assertEquals(all, controls(nothing));
        assertFalse(controls(nothing.with(Answers.of(Map.of("MFA", false)))).contains(Control.MFA));
        assertTrue(controls(nothing.with(Answers.of(Map.of("REMOTE_WORK_DONE", true))))
                .contains(Control.REMOTE_WORK));
        assertFalse(controls(nothing.with(Answers.of(Map.of("REMOTE_WORK_DONE", true, "REMOTE_USB_CONTROL", false))))
                .contains(Control.REMOTE_WORK));
    }

    @Test
    void premiumsSeenBeforeAreReadAsTheyWereWrittenAndNothingElse() {
        String written = "1000000000_10000000_8199440";
        assertEquals(written, PremiumsBefore.of(written).written());
        assertEquals("", PremiumsBefore.of("x~1_2~<script>~1_2_3_4").written());
        assertEquals("", PremiumsBefore.of(null).written());
    }

    private static Set<Control> controls(Application application) {
        return Forms.STANDARD.controls(BestCase.of(application, Forms.STANDARD).answers(), DAY);
    }

    private static Edition edition(Product product) {
        Questionnaire questionnaire =
                product.questionnaireVersion().equals(Forms.STANDARD.version()) ? Forms.STANDARD : Forms.HOUSEHOLD;
        return new Edition(product, Files.tariffOf(product), questionnaire);
    }
}
