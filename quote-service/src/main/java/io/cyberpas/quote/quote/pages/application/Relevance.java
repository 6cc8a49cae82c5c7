package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Edition;
import java.util.List;

/**
 * What of an application its product asks for under the answers given. A broker cannot see the rest, so it must not stand in
 * the way of a submission: answers whose condition was taken back, figures of companies where persons are insured.
 */
record Relevance(Edition edition) {

    static Relevance of(Edition edition) {
        return new Relevance(edition);
    }

    Application of(Application application) {
        Product product = edition.product();
        Application relevant = application
                .with(insured(application.insured()), application.coverFrom(), application.coverTo())
                .with(answers(application.answers()))
                .with(
                        application.parts(),
                        application.options(),
                        product.riderTo().isEmpty() ? null : application.riderTo());
        return edition.insuresCompanies() ? relevant : relevant.with(null, List.of());
    }

    private Applicant insured(Applicant said) {
        InsuredKind kind = edition.product().insuredKind();
        boolean person = kind == InsuredKind.PERSON;
        boolean company = kind == InsuredKind.ORGANISATION;
        return new Applicant(
                said.name(),
                person ? null : said.businessRegistrationNumber(),
                person ? said.birthDate() : null,
                said.country(),
                company ? said.industry() : null,
                company ? said.annualSales() : null,
                company ? said.dataSubjects() : null,
                kind == InsuredKind.MEMBERS ? said.members() : null);
    }

    private Answers answers(Answers said) {
        Questionnaire questionnaire = edition.questionnaire();
        Answers known = said;
        for (String code : said.codes()) {
            if (questionnaire
                    .question(code)
                    .filter(question -> !question.isBound())
                    .isEmpty()) {
                known = known.without(code);
            }
        }
        return questionnaire.relevant(known);
    }
}
