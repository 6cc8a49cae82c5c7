package io.cyberpas.claims.recovery.adapter;

import io.cyberpas.claims.recovery.RecoveryRules;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.problem.PhraseSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** The laws and terms that recoveries rest on, which they keep in English. */
@Singleton
class BasisWords implements PhraseSource {

    private final RecoveryRules rules;

    BasisWords(RecoveryRules rules) {
        this.rules = rules;
    }

    @Override
    public Map<String, String> korean() {
        return rules.bases().stream().collect(Collectors.toMap(Bilingual::en, Bilingual::ko, (first, _) -> first));
    }
}
