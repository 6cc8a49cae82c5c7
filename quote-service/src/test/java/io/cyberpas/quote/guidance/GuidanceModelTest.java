package io.cyberpas.quote.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.ContradictionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceModelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "probability: 0.70 | probability: 0.75 | the probabilities of participation sum to 1.05, not to 1",
                "share: 0.02 | share: 0.001 | the participation does not rise at 0.001",
                "share: 0.05 | share: 1.5 | the participation 1.5 is not between 0 and 1",
                "ownLossShare: { value: 0.45 | ownLossShare: { value: 0 | the own loss share must be positive",
                "salesExponent: { value: 0.5 | salesExponent: { value: 1.5 | the sales exponent is 1.5, but must be between 0 and 1",
                "limitPercentile: { value: 0.90 | limitPercentile: { value: 1 | no limit covers every incident",
                "simulatedYears: 1000000 | simulatedYears: 100 | 100 years are not between 100000 and 1000000",
                "dispersion: null | dispersion: { value: -1, source: P } | a dispersion must be positive",
                "assumedExternalRating: { value: 70 | assumedExternalRating: { value: 170 | the assumed external rating is not between 0 and 100",
                "seed: | sead: | Missing creator property 'seed'",
            })
    void aModelThatContradictsItselfIsRefusedByName(String right, String wrong, String named) {
        ContradictionException refused = assertThrows(ContradictionException.class, () -> Changed.model(right, wrong));
        assertTrue(refused.getMessage().contains(named), refused::getMessage);
        assertTrue(refused.getMessage().startsWith(Models.FILE), refused::getMessage);
    }

    @Test
    void theModelOfTheDayIsTheLastThatHadBegun() {
        GuidanceModel later = Changed.model(
                "version: guidance-2026-01\neffectiveFrom: 2026-01-01",
                "version: guidance-2027-01\neffectiveFrom: 2027-01-01");
        GuidanceModels models = new GuidanceModels(List.of(later, Models.MODEL));
        assertEquals(
                Models.MODEL,
                models.effectiveOn(later.effectiveFrom().minusDays(1)).orElseThrow());
        assertEquals(later, models.effectiveOn(later.effectiveFrom()).orElseThrow());
        assertTrue(models.effectiveOn(Models.MODEL.effectiveFrom().minusDays(1)).isEmpty());
    }

    @Test
    void oneVersionIsThereOnce() {
        List<GuidanceModel> twice = List.of(Models.MODEL, Models.MODEL);
        assertThrows(IllegalArgumentException.class, () -> new GuidanceModels(twice));
    }
}
