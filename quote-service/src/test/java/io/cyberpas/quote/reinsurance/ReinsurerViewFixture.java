package io.cyberpas.quote.reinsurance;

import static io.cyberpas.quote.questionnaire.Forms.STANDARD;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Questionnaires;
import io.cyberpas.quote.reinsurance.adapter.ReinsurerFormFiles;
import io.cyberpas.quote.tariff.Industry;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Forms of reinsurers and answers of companies. */
abstract class ReinsurerViewFixture {

    static final String HANGANG = "HANGANG_RE";

    static final String ALPEN = "ALPENRUECK";

    static final String PACIFIC = "PACIFIC_GATE_RE";

    static final Currency WON = Currency.getInstance("KRW");

    final ReinsurerForms forms = new ReinsurerForms(questionnaires());

    ReinsurerViewFixture() {
        for (String file : List.of("hangang-re", "alpenrueck", "pacific-gate-re")) {
            forms.add(file, ReinsurerFormFiles.form("reinsurers/%s.yaml".formatted(file)));
        }
    }

    List<String> unanswered(String reinsurer, Answers answers) {
        return view(reinsurer, submitted(answers)).unanswered().stream()
                .map(filled -> filled.row().number())
                .toList();
    }

    Outcome.Given given(String reinsurer, String number, Answers answers) {
        return assertInstanceOf(Outcome.Given.class, outcome(reinsurer, number, answers));
    }

    Outcome outcome(String reinsurer, String number, Answers answers) {
        return outcome(reinsurer, number, submitted(answers));
    }

    Outcome outcome(String reinsurer, String number, Submitted submitted) {
        return view(reinsurer, submitted).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(filled -> filled.row().number().equals(number))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    ReinsurerView view(String reinsurer, Submitted submitted) {
        return forms.fill(submitted).stream()
                .filter(view -> view.form().reinsurer().equals(reinsurer))
                .findFirst()
                .orElseThrow();
    }

    static Submitted submitted(Answers answers) {
        return new Submitted(
                STANDARD,
                answers,
                Map.of(
                        Binding.INSURED_NAME,
                        "가온정보",
                        Binding.INSURED_INDUSTRY,
                        Industry.INFORMATION,
                        Binding.INSURED_ANNUAL_SALES,
                        Money.of(60_000_000_000L, "KRW"),
                        Binding.INSURED_DATA_SUBJECTS,
                        90_000L),
                WON);
    }

    static Questionnaires questionnaires() {
        Questionnaires questionnaires = new Questionnaires();
        questionnaires.add("standard", STANDARD);
        return questionnaires;
    }
}
