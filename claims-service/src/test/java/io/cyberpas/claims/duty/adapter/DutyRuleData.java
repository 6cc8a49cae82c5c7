package io.cyberpas.claims.duty.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.duty.DutyRules;

/** The reporting duties that the service ships, read as it reads them itself. */
public final class DutyRuleData {

    private DutyRuleData() {}

    public static DutyRules read() {
        return new DutyRuleFile().rules(new ObjectMapper().findAndRegisterModules());
    }
}
