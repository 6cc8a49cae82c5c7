package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolAttributeTest {

    /** PostgreSQL takes a bare text in GROUP BY for the place of a column and refuses it. */
    @ParameterizedTest
    @EnumSource
    void claimsCanBeGroupedByEveryLevel(PoolAttribute attribute) {
        for (int level = 0; level <= attribute.coarsest(); level++) {
            assertThat(attribute.at(level)).doesNotMatch("'[^']*'");
        }
    }
}
