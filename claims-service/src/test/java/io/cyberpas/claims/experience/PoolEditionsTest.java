package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.experience.SeededClaims.Loss;
import io.cyberpas.claims.experience.SeededClaims.Traits;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.ConflictException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims in yen, which no other test of the service has, and editions of years to come, which are taken back. */
@ClaimsServiceTest
class PoolEditionsTest {

    private static final Actor ACTO = new Actor("acto", "Acto", Set.of(Roles.ACTUARY), null, null, null);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject
    Database database;

    @Inject
    ExperienceRules rules;

    @Inject
    AuditTrail audit;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void tellAClaimOnceAmongAsManyThatLookLikeIt() throws SQLException {
        close(12, "2030-Q1");
        assertThat(told("2030-05-02")).isEqualTo(12);
        close(2, "2030-Q2");
        assertThat(told("2030-08-02"))
                .as("beside the edition before, two claims would be seen alone")
                .isZero();
        close(4, "2030-Q3");
        assertThat(told("2030-11-02"))
                .as("those who waited, and none told before")
                .isEqualTo(6);
    }

    private static void close(int claims, String quarter) throws SQLException {
        for (int each = 0; each < claims; each++) {
            SeededClaims.closed(new Traits("HEALTH", "KR", "ERROR", quarter), Loss.of("JPY", 30_000));
        }
    }

    /** Claims in yen that the edition made on a day tells. */
    private long told(String day) {
        return file(day).lines().filter(line -> line.contains(",JPY,")).count();
    }

    private String file(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T00:00:00Z"), SEOUL);
        PoolEditions editions = new PoolEditions(database, rules, audit, clock, SEOUL);
        try {
            PoolEdition made = editions.make(ACTO);
            return new String(editions.file(made.through(), ACTO), StandardCharsets.UTF_8);
        } catch (ConflictException tooFew) {
            return "";
        }
    }
}
