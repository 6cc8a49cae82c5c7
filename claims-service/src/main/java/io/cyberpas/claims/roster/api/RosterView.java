package io.cyberpas.claims.roster.api;

import io.cyberpas.claims.roster.IdentityBasis;
import io.cyberpas.claims.roster.Roster;
import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.claims.roster.RosterMode;
import io.cyberpas.claims.roster.RosterProgress;
import io.cyberpas.claims.roster.RosterStatus;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of victims and how far it is loaded.
 *
 * @param linesRead lines done so far
 * @param added lines that became victims
 * @param faulty lines with faults; the error file says which
 * @param duplicates lines that name persons who are on the roster already; the error file says where
 * @param notice what to know of the encoding; absent for plain UTF-8
 */
@Schema(name = "Roster")
record RosterView(
        int number,
        RosterStatus status,
        RosterMode mode,
        IdentityBasis identityBasis,
        RosterEncoding encoding,
        @Nullable String notice,
        int lines,
        int linesRead,
        int added,
        int faulty,
        int duplicates,
        @Nullable String failure,
        String contentHash,
        String receivedBy,
        Instant receivedAt,
        Instant changedAt) {

    static RosterView of(RosterProgress progress) {
        Roster roster = progress.roster();
        return new RosterView(
                roster.number(),
                roster.status(),
                roster.mode(),
                roster.basis(),
                roster.encoding(),
                notice(roster.encoding()),
                roster.lines(),
                progress.linesRead(),
                progress.added(),
                roster.faulty(),
                progress.duplicates(),
                roster.failure(),
                HexFormat.of().formatHex(roster.contentHash()),
                roster.receivedBy(),
                roster.receivedAt(),
                roster.changedAt());
    }

    private static @Nullable String notice(RosterEncoding encoding) {
        return switch (encoding) {
            case UTF_8 -> null;
            case UTF_8_WITH_MARK -> "The file began with a byte order mark, which was skipped";
            case MS949 -> "The file was read as MS949, because it is not UTF-8: check that the names are right";
        };
    }
}
