package io.cyberpas.quote.reinsurance.adapter;

import io.cyberpas.quote.questionnaire.Questionnaires;
import io.cyberpas.quote.reinsurance.ReinsurerForms;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the reinsurers' forms when the service starts, so that a contradiction stops the start and not an underwriter. */
class ReinsurerFormsAtStart {

    /** All forms that are configured. */
    @Produces
    @Singleton
    @Startup
    ReinsurerForms reinsurerForms(
            Questionnaires questionnaires,
            @ConfigProperty(name = "cyberpas.quote.reinsurer-forms") List<String> files) {
        ReinsurerForms forms = new ReinsurerForms(questionnaires);
        files.forEach(file -> forms.add(file, ReinsurerFormFiles.form(file)));
        return forms;
    }
}
