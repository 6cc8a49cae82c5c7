package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.data.adapter.DataFiles;
import java.util.List;

/** The rules as they are delivered. */
public final class KoreanRules {

    private KoreanRules() {}

    public static Obligations obligations() {
        Obligations obligations = new Obligations();
        for (String file : List.of("kr-network-act-2019", "kr-pipa-2024", "kr-announced-2025")) {
            obligations.add(file, rule(file));
        }
        return obligations;
    }

    static ObligationRule rule(String name) {
        return DataFiles.read("obligations/%s.yaml".formatted(name), ObligationRule.class);
    }
}
