package io.cyberpas.claims.duty;

import java.util.Arrays;
import java.util.List;

/** What is known of the incident and the insured, as far as reporting duties hang on it. */
public enum IncidentTrait {
    /** The insured provides information and communication services. */
    COMMUNICATIONS_PROVIDER(Group.SEGMENT),
    /** The insured is a financial company or does business in electronic finance. */
    FINANCIAL_COMPANY(Group.SEGMENT),
    PUBLIC_INSTITUTION(Group.SEGMENT),
    /** Critical information infrastructure is hit. */
    CRITICAL_INFRASTRUCTURE(Group.SEGMENT),
    /** A central organ of the state is hit. */
    CENTRAL_ORGAN(Group.SEGMENT),
    /** The insured is an essential or important entity in the sense of NIS2. */
    ESSENTIAL_ENTITY(Group.SEGMENT),
    /** The insured is listed in the United States. */
    LISTED_IN_US(Group.SEGMENT),

    /** Personal data of any kind were lost, stolen, leaked, forged, altered or damaged. */
    PERSONAL_DATA_LEAKED(Group.DATA),
    /** Sensitive data, such as on health or belief, are among them. */
    SENSITIVE_DATA(Group.DATA),
    /** Unique identifiers, such as resident registration or passport numbers, are among them. */
    UNIQUE_IDENTIFIERS(Group.DATA),
    /** Personal credit information is among the data. */
    CREDIT_INFORMATION(Group.DATA),
    LOCATION_DATA(Group.DATA),
    /** Data of children below fourteen are among them. */
    CHILDRENS_DATA(Group.DATA),

    /** Somebody got in from outside without authority. */
    UNLAWFUL_ACCESS(Group.WAY),
    /** A device or paper was lost or stolen. */
    LOSS_OF_MEDIUM(Group.WAY),
    /** A mistake: sent to the wrong person, published by accident. */
    HUMAN_ERROR(Group.WAY),

    /** Electronic financial infrastructure is disturbed. */
    ELECTRONIC_FINANCE(Group.EFFECT),
    /** A high risk for the persons concerned is likely. */
    HIGH_RISK_TO_PERSONS(Group.EFFECT),
    /** Some of the persons concerned cannot be reached. */
    SUBJECTS_UNREACHABLE(Group.EFFECT),
    /** The path is known, the data were recovered or deleted, and the risk is markedly low. */
    RECOVERED_LOW_RISK(Group.EFFECT),
    /** The incident is relatively major or above in the sense of the Chinese measures. */
    RELATIVELY_MAJOR(Group.EFFECT);

    /** What a trait says something about. */
    public enum Group {
        SEGMENT,
        DATA,
        WAY,
        EFFECT;

        public List<IncidentTrait> traits() {
            return Arrays.stream(IncidentTrait.values())
                    .filter(each -> each.group == this)
                    .toList();
        }
    }

    private final Group group;

    IncidentTrait(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
