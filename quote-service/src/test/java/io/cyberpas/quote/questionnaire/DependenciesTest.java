package io.cyberpas.quote.questionnaire;

import static io.cyberpas.quote.questionnaire.DependencyKind.CLOUD;
import static io.cyberpas.quote.questionnaire.DependencyKind.MSP;
import static io.cyberpas.quote.questionnaire.DependencyKind.OPERATING_SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.quote.Answered;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final Answers NONE = Answers.none();

    private static List<Dependency> of(Answers answers) {
        return Forms.STANDARD.dependencies(answers);
    }

    @Test
    void areTheProvidersChosenAndNotThatThereIsNone() {
        assertEquals(
                List.of(
                        new Dependency(CLOUD, "AWS"),
                        new Dependency(OPERATING_SYSTEM, "WINDOWS"),
                        new Dependency(OPERATING_SYSTEM, "LINUX")),
                of(Answered.wellRunCompany()));
    }

    @Test
    void areWhatIsNamedInsteadOfAnotherOne() {
        assertEquals(
                List.of(
                        new Dependency(CLOUD, "NAVER"),
                        new Dependency(CLOUD, "ORACLE CLOUD"),
                        new Dependency(CLOUD, "카페24")),
                of(NONE.with("CLOUD_PROVIDERS", List.of("OTHER", "NAVER"))
                        .with("CLOUD_PROVIDERS_OTHER", "  Oracle   Cloud ; 카페24, oracle cloud,")));
    }

    @Test
    void areTheSameHoweverAChoiceIsWritten() {
        assertEquals(
                List.of(new Dependency(MSP, "SK_AX"), new Dependency(MSP, "SAMSUNG_SDS")),
                of(NONE.with("MANAGED_SERVICES", List.of("SK_AX", "OTHER"))
                        .with("MANAGED_SERVICES_OTHER", "삼성sds、sk ax, Ｓａｍｓｕｎｇ SDS")));
    }

    @Test
    void areNotWhatIsNotAskedAnyMore() {
        assertEquals(
                List.of(new Dependency(CLOUD, "AWS")),
                of(NONE.with("CLOUD_PROVIDERS", List.of("AWS")).with("CLOUD_PROVIDERS_OTHER", "Oracle")));
    }

    @Test
    void areNoneOfAHousehold() {
        assertEquals(List.of(), Forms.HOUSEHOLD.dependencies(NONE.with("TWO_STEP_LOGIN", true)));
    }
}
