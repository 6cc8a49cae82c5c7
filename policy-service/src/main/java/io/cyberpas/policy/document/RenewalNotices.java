package io.cyberpas.policy.document;

import io.cyberpas.policy.policy.Policy;
import java.util.List;

/** Who knows the renewal notices of policies; the feature that renews them provides a bean. */
public interface RenewalNotices {

    /** All notices of a policy, in the order in which they were made. */
    List<RenewalNotice> of(Policy policy);
}
