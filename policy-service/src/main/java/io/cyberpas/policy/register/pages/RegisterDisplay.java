package io.cyberpas.policy.register.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.Disclosure;
import io.cyberpas.policy.register.CompanyNumber;
import io.cyberpas.policy.register.GapState;
import io.cyberpas.policy.register.RegisterStatistics;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.List;

/** How values of the register look. */
@TemplateExtension
class RegisterDisplay {

    private RegisterDisplay() {}

    /** A business registration number as the reader may see it. */
    static String companyNumber(Actor reader, String digits) {
        return Disclosure.registrationNumber(CompanyNumber.written(digits), reader);
    }

    /** The states that gaps can be narrowed to. */
    @TemplateExtension(namespace = "gapStates")
    static List<GapState> all() {
        return List.of(GapState.values());
    }

    /** An amount in the currency of the statistics. */
    static Money amount(RegisterStatistics statistics, BigDecimal amount) {
        return Money.of(amount, statistics.total().limits().currency());
    }
}
