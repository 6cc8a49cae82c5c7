package io.cyberpas.quote.catalogue.adapter;

import io.cyberpas.quote.catalogue.Catalogue;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Questionnaires;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Loads the catalogue when the service starts, so that a contradiction stops the start and not a broker. */
class CatalogueAtStart {

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue(CatalogueFileNames files, Questionnaires questionnaires) {
        return CatalogueFiles.catalogue(
                files, questionnaires.all().stream().map(Questionnaire::version).collect(Collectors.toSet()));
    }
}
