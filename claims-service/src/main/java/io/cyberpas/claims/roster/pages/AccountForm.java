package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.Accounts;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of a bank account. */
public final class AccountForm {

    @RestForm
    @Nullable
    String bank;

    @RestForm("number")
    @Nullable
    String accountNumber;

    @RestForm
    @Nullable
    String holder;

    /** What was typed; checked by whoever takes it. */
    public Account account() {
        return Accounts.typed(text(bank), text(accountNumber), text(holder));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
