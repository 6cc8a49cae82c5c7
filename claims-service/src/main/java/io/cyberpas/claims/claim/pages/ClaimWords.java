package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.Trigger;
import io.cyberpas.platform.problem.PhraseSource;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The names of stages, conditions and coverage parts, which problems of claims name by their constants. */
@Singleton
class ClaimWords implements PhraseSource {

    @Override
    public Map<String, String> korean() {
        var messages = MessageBundles.get(ClaimMessages.class, Localized.Literal.of("ko"));
        Map<String, String> words = new HashMap<>();
        name(words, ClaimStage.values(), messages::stage);
        name(words, GateCondition.values(), messages::condition);
        name(words, CoveragePart.values(), messages::coverage);
        name(words, Severity.values(), messages::severity);
        name(words, Trigger.values(), messages::trigger);
        return words;
    }

    private static <E extends Enum<E>> void name(
            Map<String, String> words, E[] constants, Function<E, String> inKorean) {
        Arrays.stream(constants).forEach(each -> words.putIfAbsent(each.name(), inKorean.apply(each)));
    }
}
