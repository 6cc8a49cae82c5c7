package io.cyberpas.policy.policy.pages.dependency;

import io.cyberpas.policy.policy.Dependency;
import io.cyberpas.policy.policy.Policy;
import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;

/** How dependencies look. */
@TemplateExtension
class DependencyDisplay {

    private DependencyDisplay() {}

    /** Where the policy is shown. */
    static String page(Policy policy) {
        return "/policies/" + policy.number();
    }

    /** Where its dependencies are shown. */
    static String dependenciesPath(Policy policy) {
        return page(policy) + "/dependencies";
    }

    /** All providers in a row; empty if none is known. */
    static String sharedProviders(Policy policy) {
        return policy.dependencies().stream()
                .map(Dependency::provider)
                .sorted()
                .collect(Collectors.joining(", "))
                .replace('_', ' ');
    }
}
