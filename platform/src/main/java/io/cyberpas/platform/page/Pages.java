package io.cyberpas.platform.page;

import static io.cyberpas.platform.page.NavigationEntry.Section.AUDIT;
import static io.cyberpas.platform.page.NavigationEntry.Section.CLAIMS;
import static io.cyberpas.platform.page.NavigationEntry.Section.POLICIES;
import static io.cyberpas.platform.page.NavigationEntry.Section.QUOTES;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.NavigationEntry.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pages of the three services are, as the browser addresses them; {@code {cdi:pages.policy}} in templates. */
@Named("pages")
@ApplicationScoped
public class Pages {
    private static final Set<String> QUOTE_READERS =
            Set.of(Roles.BROKER, Roles.UNDERWRITER, Roles.SENIOR_UNDERWRITER, Roles.POLICY_ADMIN, Roles.AUDITOR);
    private static final Set<String> POLICY_READERS = Set.of(
            Roles.BROKER,
            Roles.UNDERWRITER,
            Roles.SENIOR_UNDERWRITER,
            Roles.POLICY_ADMIN,
            Roles.CLAIMS_HANDLER,
            Roles.CLAIMS_MANAGER,
            Roles.FINANCE,
            Roles.AUDITOR);
    private static final Set<String> CLAIM_READERS = Set.of(
            Roles.BROKER,
            Roles.CLAIMS_HANDLER,
            Roles.CLAIMS_MANAGER,
            Roles.FINANCE,
            Roles.FORENSIC_VENDOR,
            Roles.COUNSEL,
            Roles.ADVISER,
            Roles.ACTUARY,
            Roles.AUDITOR);

    private final String quote;
    private final String policy;
    private final String claims;

    @Inject
    Pages(
            @ConfigProperty(name = "cyberpas.pages.quote") String quote,
            @ConfigProperty(name = "cyberpas.pages.policy") String policy,
            @ConfigProperty(name = "cyberpas.pages.claims") String claims) {
        this.quote = withoutSlash(quote);
        this.policy = withoutSlash(policy);
        this.claims = withoutSlash(claims);
    }

    /** Address of the quote service's pages, without a slash at its end. */
    public String quote() {
        return quote;
    }

    /** Address of the policy service's pages, without a slash at its end. */
    public String policy() {
        return policy;
    }

    /** Address of the claims service's pages, without a slash at its end. */
    public String claims() {
        return claims;
    }

    /** The main navigation; all pages of a service but its audit trail belong to the service's entry. */
    List<NavigationEntry> entries(Me me, String service, String path) {
        boolean audit = within(path, "/audit");
        List<NavigationEntry> entries = new ArrayList<>();
        if (me.isOneOf(QUOTE_READERS)) {
            entries.add(entry(QUOTES, "file-text", quote + "/quotes", !audit && service.equals("quote")));
        } else if (me.is(Roles.ACTUARY)) {
            // sees no single risk, but what risks are rated by
            entries.add(entry(QUOTES, "file-text", quote + "/products", !audit && service.equals("quote")));
        }
        if (me.isOneOf(POLICY_READERS)) {
            entries.add(entry(POLICIES, "shield-check", policy + "/policies", !audit && service.equals("policy")));
        } else if (me.is(Roles.ACTUARY)) {
            // sees no single policy, but what they expose together
            entries.add(entry(POLICIES, "shield-check", policy + "/accumulation", !audit && service.equals("policy")));
        }
        if (me.isOneOf(CLAIM_READERS)) {
            entries.add(entry(CLAIMS, "alert-square-rounded", claims + "/claims", !audit && service.equals("claims")));
        }
        if (me.is(Roles.AUDITOR)) {
            entries.add(entry(AUDIT, "link", "/audit", audit));
        }
        return entries;
    }

    /** One audit trail a service. */
    List<NavigationEntry> audits(String service) {
        return List.of(
                entry(QUOTES, "file-text", quote + "/audit", service.equals("quote")),
                entry(POLICIES, "shield-check", policy + "/audit", service.equals("policy")),
                entry(CLAIMS, "alert-square-rounded", claims + "/audit", service.equals("claims")));
    }

    private static NavigationEntry entry(Section section, String icon, String href, boolean active) {
        return new NavigationEntry(section, icon, href, active);
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
