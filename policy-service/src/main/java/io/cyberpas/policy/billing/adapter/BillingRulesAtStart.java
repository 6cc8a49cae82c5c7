package io.cyberpas.policy.billing.adapter;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.billing.BillingRules;
import io.cyberpas.policy.billing.DunningRule;
import io.cyberpas.policy.billing.InstalmentRules;
import io.cyberpas.policy.billing.PremiumTaxes;
import io.cyberpas.policy.billing.WriteOffRule;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the rules when the service starts, so that a contradiction stops the start. */
public class BillingRulesAtStart {

    @Produces
    @Singleton
    @Startup
    BillingRules rules(
            @ConfigProperty(name = "cyberpas.billing.instalments") List<String> instalments,
            @ConfigProperty(name = "cyberpas.billing.taxes") String taxes,
            @ConfigProperty(name = "cyberpas.billing.dunning") List<String> dunning,
            @ConfigProperty(name = "cyberpas.billing.write-offs") List<String> writeOffs) {
        return read(instalments, taxes, dunning, writeOffs);
    }

    /** Reads resource files. */
    public static BillingRules read(
            List<String> instalments, String taxes, List<String> dunning, List<String> writeOffs) {
        return new BillingRules(
                instalments.stream()
                        .map(file -> DataFiles.read(file, InstalmentRules.class))
                        .toList(),
                DataFiles.read(taxes, PremiumTaxes.class),
                dunning.stream()
                        .map(file -> DataFiles.read(file, DunningRule.class))
                        .toList(),
                writeOffs.stream()
                        .map(file -> DataFiles.read(file, WriteOffRule.class))
                        .toList());
    }
}
