package io.cyberpas.platform.access;

/** Names of the realm roles, as they stand in the token's {@code realm_access/roles}. */
public final class Roles {
    public static final String BROKER = "broker";
    public static final String UNDERWRITER = "underwriter";
    public static final String SENIOR_UNDERWRITER = "senior-underwriter";
    public static final String POLICY_ADMIN = "policy-admin";
    public static final String CLAIMS_HANDLER = "claims-handler";
    public static final String CLAIMS_MANAGER = "claims-manager";
    public static final String FINANCE = "finance";
    public static final String FORENSIC_VENDOR = "forensic-vendor";
    public static final String COUNSEL = "counsel";
    /** Negotiators, forensic accountants and crisis consultants. */
    public static final String ADVISER = "adviser";

    public static final String AUDITOR = "auditor";
    public static final String ACTUARY = "actuary";
    /** Another service of the suite. */
    public static final String SERVICE = "service";

    private Roles() {}
}
