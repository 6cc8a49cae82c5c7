package io.cyberpas.claims.thirdparty;

import io.cyberpas.claims.Caller;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.Tokens;
import java.sql.SQLException;

/** Law firms and how they come to take part in a claim, as tests tell it. */
public final class Counsel {

    private Counsel() {}

    /** A lawyer of Haedeun. */
    public static Caller cora() {
        return new Caller(Tokens.user("cora").roles(Roles.COUNSEL).vendor("HAEDEUN"));
    }

    /** A lawyer of another firm. */
    public static Caller stranger() {
        return new Caller(Tokens.user("sora").roles(Roles.COUNSEL).vendor("OTHER"));
    }

    /** Lets a firm take part in a claim. */
    public static void admit(String claim, String firm) {
        try (var database = PostgresResource.superuser();
                var statement = database.prepareStatement("""
                        INSERT INTO claim_participant (claim_id, kind, code)
                        SELECT id, 'COUNSEL', ? FROM claim WHERE number = ?
                        """)) {
            statement.setString(1, firm);
            statement.setString(2, claim);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
