package io.cyberpas.local;

import java.util.List;

/**
 * Somebody of the local realm, to try the suite with. The realm file is the source; a test compares.
 *
 * @param name name to sign in with
 * @param fullName name in pages and in the audit trail
 * @param roles realm roles
 * @param firm code of the brokerage or of the firm of the panel; empty for the insurer's own people
 */
public record DemoUser(String name, String fullName, List<String> roles, String firm) {
    /** Everybody, in the order of the story from quote to paid claim. */
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("bora", "Bora Kim", List.of("broker"), "HANBIT"),
            new DemoUser("minho", "Minho Lee", List.of("broker"), "MIRAE"),
            new DemoUser("uma", "Uma Yoon", List.of("underwriter"), ""),
            new DemoUser("seonu", "Seonu Choi", List.of("underwriter", "senior-underwriter"), ""),
            new DemoUser("pada", "Pada Jung", List.of("policy-admin"), ""),
            new DemoUser("hana", "Hana Park", List.of("claims-handler"), ""),
            new DemoUser("haru", "Haru Kang", List.of("claims-handler"), ""),
            new DemoUser("mina", "Mina Cho", List.of("claims-manager"), ""),
            new DemoUser("fin", "Fin Lim", List.of("finance"), ""),
            new DemoUser("vera", "Vera Shin", List.of("forensic-vendor"), "SECUREN"),
            new DemoUser("nari", "Nari Oh", List.of("forensic-vendor"), "NARU"),
            new DemoUser("cora", "Cora Baek", List.of("counsel"), "HAEDEUN"),
            new DemoUser("jun", "Jun Noh", List.of("adviser"), "ORUM"),
            new DemoUser("sumi", "Sumi Ryu", List.of("adviser"), "MIDEUM"),
            new DemoUser("ada", "Ada Han", List.of("auditor"), ""),
            new DemoUser("acto", "Acto Seo", List.of("actuary"), ""));

    /** The password that everybody knows. */
    public String password() {
        return name + "-demo";
    }

    String description() {
        return String.join(", ", roles) + (firm.isEmpty() ? "" : " of " + firm);
    }
}
