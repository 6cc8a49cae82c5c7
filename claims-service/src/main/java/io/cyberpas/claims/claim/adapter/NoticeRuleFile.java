package io.cyberpas.claims.claim.adapter;

import io.cyberpas.claims.claim.NoticeRule;
import io.cyberpas.claims.claim.NoticeRules;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/notice-rules.yaml}; a mistake in it stops the service from starting. */
class NoticeRuleFile {

    private static final String FILE = "data/notice-rules.yaml";

    record Rows(List<NoticeRule> rules) {}

    @Produces
    @Singleton
    @Startup
    NoticeRules rules() {
        return new NoticeRules(DataFiles.read(FILE, Rows.class).rules());
    }
}
