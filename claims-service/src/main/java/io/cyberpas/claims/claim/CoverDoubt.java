package io.cyberpas.claims.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of the cover of a claim is in doubt, in one text: that of its lines, or that of the policy while no line is open. */
final class CoverDoubt {

    private static final int MOST = 2000;

    private CoverDoubt() {}

    static @Nullable String of(List<ClaimLine> lines, PolicyOnDays policy) {
        if (lines.isEmpty()) {
            return policy.atAwareness().inForce() ? null : policy.atAwareness().statement();
        }
        var doubt = lines.stream()
                .filter(line -> !line.match().isMatched())
                .map(CoverDoubt::of)
                .collect(Collectors.joining("; "));
        return doubt.isEmpty() ? null : doubt.substring(0, Math.min(doubt.length(), MOST));
    }

    private static String of(ClaimLine line) {
        var match = line.match();
        return "%s by %s%s: %s%s"
                .formatted(
                        line.part(),
                        line.trigger(),
                        match.on() == null ? "" : " on " + match.on(),
                        String.join(", ", match.doubtCodes()),
                        match.detail() == null ? "" : " (" + match.detail() + ")");
    }
}
