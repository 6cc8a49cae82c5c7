package io.cyberpas.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing the whole trail found.
 *
 * @param rows entries that were looked at, in which nothing was wrong where {@code intact}
 * @param lanes chains the trail consists of
 * @param intact whether every entry is what was written, and none is missing
 * @param head hash over the heads of all lanes, hexadecimal: noted elsewhere, it proves later that nothing before was replaced
 * @param firstBroken the first place where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditReport(
        long rows,
        int lanes,
        boolean intact,
        String head,
        @Nullable Break firstBroken) {

    /**
     * A place where the chain does not hold.
     *
     * @param id the entry, where there is one
     * @param reason what does not fit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Break(int lane, long position, @Nullable UUID id, String reason) {}
}
