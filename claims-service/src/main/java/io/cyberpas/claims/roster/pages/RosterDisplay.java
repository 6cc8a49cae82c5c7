package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.roster.Banks.Bank;
import io.cyberpas.claims.roster.DataCategories.DataCategory;
import io.cyberpas.claims.roster.RosterStatus;
import io.cyberpas.platform.page.Here;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Values as the pages of a roster show them. */
@TemplateExtension
final class RosterDisplay {

    private RosterDisplay() {}

    /** The colour of a status. */
    static String tone(RosterStatus status) {
        return switch (status) {
            case RUNNING -> "progress";
            case STOPPED -> "warn";
            case FAILED, REFUSED -> "bad";
            case COMPLETED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }

    /** The name of a category in the language of the page. */
    static String shown(DataCategory category) {
        return category.text(language());
    }

    /** Code and name of a bank in the language of the page. */
    static String shown(Bank bank) {
        return bank.code() + " " + bank.name().in(language());
    }

    private static Locale language() {
        return Locale.of(Arc.container().instance(Here.class).get().language());
    }
}
