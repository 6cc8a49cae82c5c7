package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database.Change;
import java.util.List;

/**
 * What a feature begins with every claim. Its rows are written right after those of the claim, on the same journey to the database: a
 * notice writes many rows and nothing in between needs an answer.
 */
public interface NoticeFollower {

    /** The rows with which the feature begins; those of the claims are there before them. */
    List<Change> begin(List<Claim> claims, Actor actor);
}
