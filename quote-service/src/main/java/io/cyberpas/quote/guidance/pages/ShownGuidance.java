package io.cyberpas.quote.guidance.pages;

import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.Reason;
import io.cyberpas.quote.guidance.pages.text.GuidanceTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it is shown in a language.
 *
 * @param wide the curve for wide screens
 * @param narrow the curve for narrow screens
 * @param reasons sentences by what they are about
 * @param description what the curve shows, in words
 */
public record ShownGuidance(CurvePicture wide, CurvePicture narrow, List<Why> reasons, String description) {

    /** The sentences about one thing. */
    public record Why(Reason.Topic topic, List<String> sentences) {}

    static ShownGuidance of(Guidance guidance, GuidanceTexts texts) {
        List<Why> reasons = new ArrayList<>();
        for (Reason.Topic topic : Reason.Topic.values()) {
            List<String> sentences = guidance.reasons().stream()
                    .filter(reason -> reason.topic() == topic)
                    .map(texts::of)
                    .toList();
            if (!sentences.isEmpty()) {
                reasons.add(new Why(topic, sentences));
            }
        }
        return new ShownGuidance(
                CurvePicture.wide(guidance, texts),
                CurvePicture.narrow(guidance, texts),
                reasons,
                description(guidance, texts));
    }

    private static String description(Guidance guidance, GuidanceTexts texts) {
        var years = guidance.curve().roundYears();
        return texts.messages()
                .curveDescription(
                        years.getFirst().returnPeriodYears().toPlainString(),
                        texts.amount(years.getFirst().loss()),
                        years.getLast().returnPeriodYears().toPlainString(),
                        texts.amount(years.getLast().loss()),
                        texts.amount(guidance.suggestion().terms().limit()));
    }
}
