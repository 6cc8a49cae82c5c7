package io.cyberpas.policy.policy.pages;

import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.PolicyStatus;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How values of policies look. */
@TemplateExtension
class PolicyDisplay {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private PolicyDisplay() {}

    /** Tone of the frame in which a status is shown. */
    static String tone(PolicyStatus status) {
        return switch (status) {
            case PENDING -> "info";
            case IN_FORCE -> "good";
            case CANCELLED, EXPIRED -> "neutral";
            case LAPSED -> "bad";
            case REPORTING -> "warn";
        };
    }

    /** The states that the list can be narrowed to. */
    @TemplateExtension(namespace = "statuses")
    static List<PolicyStatus> all() {
        return List.of(PolicyStatus.values());
    }

    /** The products that the list can be narrowed to. */
    @TemplateExtension(namespace = "policyProducts", matchName = "all")
    static List<Product> products() {
        return List.of(Product.values());
    }

    /** Tone of a version in the timeline: the one that is shown stands out. */
    static String toneBeside(Integer sequence, int shown) {
        return sequence == shown ? "info" : "neutral";
    }

    /** As the browser's field for date and time wants it. */
    static String minuteOfForm(Instant instant) {
        return MINUTE.format(instant.atZone(SEOUL));
    }
}
