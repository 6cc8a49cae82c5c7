package io.cyberpas.claims.liability.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.liability.AwardRules;

/** Lets tests of the domain read the dated rules as the service does. */
public final class AwardRuleAccess {

    private AwardRuleAccess() {}

    /** The rules of the file. */
    public static AwardRules rules(ObjectMapper json) {
        return new AwardRuleFile().rules(json);
    }
}
