package io.cyberpas.quote.questionnaire.adapter;

import io.cyberpas.quote.questionnaire.Questionnaires;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the questionnaires when the service starts, so that a contradiction stops the start and not a broker. */
class QuestionnairesAtStart {

    /** All versions that are configured. */
    @Produces
    @Singleton
    @Startup
    Questionnaires questionnaires(@ConfigProperty(name = "cyberpas.quote.questionnaires") List<String> files) {
        Questionnaires questionnaires = new Questionnaires();
        files.forEach(file -> questionnaires.add(file, FormFiles.questionnaire(file)));
        return questionnaires;
    }
}
