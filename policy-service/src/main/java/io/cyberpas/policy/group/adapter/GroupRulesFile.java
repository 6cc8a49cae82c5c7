package io.cyberpas.policy.group.adapter;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.group.GroupRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the rules of group policies from {@code group/rules.yaml}; a file that is not right stops the start. */
final class GroupRulesFile {

    private static final String PATH = "group/rules.yaml";

    private GroupRulesFile() {}

    /** The rules as they stand in the file. */
    @Produces
    @Singleton
    static GroupRules rules() {
        return DataFiles.read(PATH, GroupRules.class);
    }
}
