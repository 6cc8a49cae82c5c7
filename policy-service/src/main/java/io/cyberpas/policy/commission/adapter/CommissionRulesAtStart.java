package io.cyberpas.policy.commission.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.commission.CommissionAgreement;
import io.cyberpas.policy.commission.CommissionAgreements;
import io.cyberpas.policy.commission.PayoutRule;
import io.cyberpas.policy.commission.PayoutRules;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the agreements and rules when the service starts, so that a contradiction stops the start. */
public class CommissionRulesAtStart {

    /** A file of agreements. */
    record AgreementFile(List<CommissionAgreement> agreements) {}

    @Produces
    @Singleton
    @Startup
    CommissionAgreements agreements(@ConfigProperty(name = "cyberpas.commission.agreements") List<String> files) {
        return readAgreements(files);
    }

    @Produces
    @Singleton
    @Startup
    PayoutRules payouts(@ConfigProperty(name = "cyberpas.commission.payouts") List<String> files) {
        return readPayouts(files);
    }

    /** Reads resource files; all of them together are the agreements. */
    public static CommissionAgreements readAgreements(List<String> files) {
        List<CommissionAgreement> agreements = files.stream()
                .flatMap(file -> DataFiles.read(file, AgreementFile.class).agreements().stream())
                .toList();
        return consistent(files, () -> new CommissionAgreements(agreements));
    }

    /** Reads resource files, each a rule. */
    public static PayoutRules readPayouts(List<String> files) {
        List<PayoutRule> rules = files.stream()
                .map(file -> DataFiles.read(file, PayoutRule.class))
                .toList();
        return consistent(files, () -> new PayoutRules(rules));
    }

    private static <T> T consistent(List<String> files, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(String.join(", ", files), String.valueOf(e.getMessage()));
        }
    }
}
