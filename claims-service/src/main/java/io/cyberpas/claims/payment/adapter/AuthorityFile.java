package io.cyberpas.claims.payment.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.payment.Authority;
import io.cyberpas.claims.payment.AuthorityAct;
import io.cyberpas.claims.payment.AuthorityLevel;
import io.cyberpas.platform.money.Money;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file {@code data/payment-authority.json}; a mistake in it stops the service from starting. */
class AuthorityFile {

    private static final String FILE = "/data/payment-authority.json";

    record Row(
            AuthorityAct act,
            Currency currency,
            @Nullable BigDecimal upTo,
            Set<String> approverRoles,
            int approvals,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String source) {

        AuthorityLevel level() {
            return new AuthorityLevel(
                    act,
                    currency,
                    upTo == null ? null : Money.of(upTo, currency),
                    approverRoles,
                    approvals,
                    effectiveFrom,
                    effectiveTo,
                    source);
        }
    }

    @Produces
    @Singleton
    @Startup
    Authority authority(ObjectMapper json) {
        try (var file = AuthorityFile.class.getResourceAsStream(FILE)) {
            List<Row> rows = json.readValue(file, new TypeReference<>() {});
            return new Authority(rows.stream().map(Row::level).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data " + FILE + " cannot be read", e);
        }
    }
}
