package io.cyberpas.claims.duty.adapter;

import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.NoticeTemplates;

/** The reporting duties that the service ships, read as it reads them itself. */
public final class DutyRuleData {

    private DutyRuleData() {}

    /** The notices that belong to them. */
    public static NoticeTemplates notices() {
        return NoticeFile.templates(read());
    }

    public static DutyRules read() {
        return DutyRuleFile.rules();
    }
}
