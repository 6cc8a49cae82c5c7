package io.cyberpas.policy.coverage;

/** The products that can be issued. */
public enum Product {
    ENTERPRISE_CYBER,
    SME_CYBER,
    /** Compulsory liability for leaks of personal information. */
    PI_LIABILITY,
    PUBLIC_SECTOR,
    BANK_ACCOUNT_LOSS,
    VIRTUAL_PROPERTY,
    MOBILE_PAYMENT;

    /** Whether a policy insures the members of a platform, who are enrolled one by one, rather than the policyholder itself. */
    public boolean insuresMembers() {
        return this == MOBILE_PAYMENT;
    }
}
