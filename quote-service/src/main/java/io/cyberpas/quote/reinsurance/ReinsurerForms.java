package io.cyberpas.quote.reinsurance;

import io.cyberpas.quote.questionnaire.ContradictoryFormException;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Questionnaires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of the reinsurers, each for one version of a questionnaire. */
public final class ReinsurerForms {

    private final Questionnaires questionnaires;
    private final Map<Key, ReinsurerForm> forms = new LinkedHashMap<>();

    private record Key(String reinsurer, String questionnaire) {}

    /** Forms for these questionnaires. */
    public ReinsurerForms(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * Adds a form.
     *
     * @throws ContradictoryFormException if it does not fit the questionnaire or is there already
     */
    public void add(String file, ReinsurerForm form) {
        Questionnaire questionnaire = questionnaires
                .version(form.questionnaire())
                .orElseThrow(() -> new ContradictoryFormException(
                        file, "there is no questionnaire %s".formatted(form.questionnaire())));
        try {
            new FormCheck(form, questionnaire).requireFit();
        } catch (IllegalArgumentException e) {
            throw new ContradictoryFormException(file, String.valueOf(e.getMessage()));
        }
        if (forms.putIfAbsent(new Key(form.reinsurer(), form.questionnaire()), form) != null) {
            throw new ContradictoryFormException(
                    file, "%s has a form for %s already".formatted(form.reinsurer(), form.questionnaire()));
        }
    }

    /** All forms. */
    public List<ReinsurerForm> all() {
        return List.copyOf(forms.values());
    }

    /** The forms of all reinsurers that have one for the questionnaire, filled with what was submitted. */
    public List<ReinsurerView> fill(Submitted submitted) {
        Filling filling = new Filling(submitted);
        return forms.values().stream()
                .filter(form ->
                        form.questionnaire().equals(submitted.questionnaire().version()))
                .map(filling::fill)
                .toList();
    }
}
