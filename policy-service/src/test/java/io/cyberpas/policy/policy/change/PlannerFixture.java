package io.cyberpas.policy.policy.change;

import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.Policy;
import java.time.LocalDate;

/** A policy and days of its year. */
abstract class PlannerFixture {

    static final LocalDate HALF = LocalDate.parse("2027-06-01");

    final Policy policy = Fixtures.policy();

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
