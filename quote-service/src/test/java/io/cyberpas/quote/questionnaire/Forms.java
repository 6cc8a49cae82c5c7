package io.cyberpas.quote.questionnaire;

import io.cyberpas.quote.questionnaire.adapter.FormFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questionnaires that are shipped, and answers to them. */
public final class Forms {

    public static final String STANDARD_FILE = "questionnaires/standard-2026-01.yaml";
    public static final Questionnaire STANDARD = FormFiles.questionnaire(STANDARD_FILE);
    public static final Questionnaire HOUSEHOLD = FormFiles.questionnaire("questionnaires/household-2026-01.yaml");

    private Forms() {}

    /** All that must be answered: a careful company that knows no remote work. */
    public static Answers careful() {
        return Answers.of(carefulMap());
    }

    /** The same, to be changed. */
    public static Map<String, Object> carefulMap() {
        Map<String, Object> answers = new HashMap<>();
        for (String yes : List.of(
                "CISO_APPOINTED",
                "RECORDS_DESTROYED",
                "MFA",
                "PRIVILEGED_ACCESS",
                "PATCHING",
                "OFFLINE_BACKUP",
                "ENCRYPTION",
                "EDR",
                "MONITORING",
                "RESPONSE_PLAN_TESTED",
                "BUSINESS_CONTINUITY",
                "NOTIFICATION_PROCESS",
                "ISMS_P")) {
            answers.put(yes, true);
        }
        for (String no : List.of(
                "OPEN_KNOWN_EXPLOITED",
                "END_OF_LIFE_SYSTEMS",
                "REMOTE_WORK_DONE",
                "ISMS",
                "PIMS",
                "INCIDENT_BEFORE",
                "CLAIM_PENDING",
                "CIRCUMSTANCES_KNOWN")) {
            answers.put(no, false);
        }
        answers.put("EMPLOYEES", 320);
        answers.put("ONLINE_SALES_SHARE", 40);
        answers.put("OVERSEAS_SALES_SHARE", 0);
        answers.put("OUTAGE_TOLERANCE", "UP_TO_12_HOURS");
        answers.put("RECORD_KINDS", List.of("CONTACT", "IDENTIFICATION"));
        answers.put("RECORDS_CONTACT", 90_000);
        answers.put("RECORDS_IDENTIFICATION", 12_000);
        answers.put("MFA_SCOPE", List.of("REMOTE_ACCESS", "ADMINISTRATORS"));
        answers.put("PATCHING_DAYS", 14);
        answers.put("BACKUP_TESTED", "QUARTERLY");
        answers.put("TRAINING", "YEARLY");
        answers.put("EDR_COVERAGE", 95.5);
        answers.put("MONITORED_BY", "PROVIDER");
        answers.put("LOG_RETENTION", "OVER_1_YEAR");
        answers.put("VULNERABILITY_SCANS", "MONTHLY");
        answers.put("RECOVERY_HOURS", 24);
        answers.put("ISMS_P_NUMBER", "ISMS-P-2025-0042");
        answers.put("ISMS_P_VALID_UNTIL", "2028-06-30");
        answers.put("CLOUD_PROVIDERS", List.of("AWS", "NAVER"));
        answers.put("OPERATING_SYSTEMS", List.of("WINDOWS", "LINUX"));
        answers.put("MANAGED_SERVICES", List.of("NONE"));
        return answers;
    }
}
