package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.experience.SeededClaims.Loss;
import io.cyberpas.claims.experience.SeededClaims.Traits;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Claims in yuan, which no other test of the service has: a fourth of their losses stayed within the retention and was never claimed, a
 * tenth went beyond the limit of the part, and of some a part was advanced.
 */
@ClaimsServiceTest
class SeverityOfClaimsTest {

    private static final Caller ACTO = new Caller(Tokens.user("acto").roles(Roles.ACTUARY));
    private static final Traits ALIKE = new Traits("FINANCE", "KR", "HACKING", "2026-Q2");
    private static final double MU = 11;
    private static final double SIGMA = 1.5;
    private static final int LOSSES = 200;
    private static final LogNormalDistribution CURVE = LogNormalDistribution.of(MU, SIGMA);
    private static final long RETENTION = Math.round(CURVE.inverseCumulativeProbability(0.25));
    private static final long LIMIT = Math.round(CURVE.inverseCumulativeProbability(0.9)) - RETENTION;

    @BeforeAll
    static void closeClaims() throws SQLException {
        for (int each = 0; each < LOSSES; each++) {
            long loss = Math.round(CURVE.inverseCumulativeProbability((each + 0.5) / LOSSES));
            if (loss > RETENTION) {
                boolean isAdvanced = each % 3 == 0 && loss > RETENTION + 2_000;
                SeededClaims.closed(ALIKE, new Loss("CNY", loss, RETENTION, isAdvanced ? 1_000 : 0, LIMIT));
            }
        }
    }

    @Test
    void isThatOfTheLossesBeforeRetentionLimitAndAdvances() {
        JsonPath severity =
                ACTO.read("/api/experience/severity?currency=CNY").extract().jsonPath();
        assertThat(severity.getInt("claims")).isEqualTo(LOSSES * 3 / 4);
        assertThat(severity.getInt("limited")).isEqualTo(LOSSES / 10);
        assertThat(severity.getDouble("fitted.mu")).isEqualTo(MU, within(0.1));
        assertThat(severity.getDouble("fitted.sigma")).isEqualTo(SIGMA, within(0.1));
        assertThat(severity.getDouble("muError")).isBetween(0.1, 0.4);
        assertThat(severity.getDouble("distance")).isLessThan(0.03);
    }

    @Test
    void liesOnTheCurveWhereTheLossesDo() {
        JsonPath severity =
                ACTO.read("/api/experience/severity?currency=CNY").extract().jsonPath();
        LogNormalDistribution fitted =
                LogNormalDistribution.of(severity.getDouble("fitted.mu"), severity.getDouble("fitted.sigma"));
        var shares = severity.<Number>getList("points.share");
        var amounts = severity.<Number>getList("points.amount");
        assertThat(shares).as("what lies beyond the limit is not known").hasSizeBetween(15, 17);
        for (int each = 0; each < shares.size(); each++) {
            assertThat(fitted.cumulativeProbability(amounts.get(each).doubleValue()))
                    .isEqualTo(shares.get(each).doubleValue(), within(0.03));
        }
    }
}
