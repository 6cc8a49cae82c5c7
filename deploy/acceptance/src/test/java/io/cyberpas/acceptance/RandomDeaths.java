package io.cyberpas.acceptance;

import io.cyberpas.local.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Services that die while others work with them, at moments that nobody chose. A run is repeated with {@code -Dstorm.seed}. */
final class RandomDeaths {

    private static final long SHORTEST_LIFE = 100_000_000L;
    private static final long LONGEST_LIFE = 2_000_000_000L;

    private RandomDeaths() {}

    /** Claims, policies or both are killed and started again so many times; each of the three at least once. */
    static void strike(SuiteUnderTest suite, int times) {
        long seed = Long.getLong("storm.seed", System.nanoTime());
        System.out.println("Services die by seed " + seed);
        Random random = new Random(seed);
        List<List<Part>> deaths =
                new ArrayList<>(List.of(List.of(Part.CLAIMS), List.of(Part.POLICY), List.of(Part.CLAIMS, Part.POLICY)));
        while (deaths.size() < times) {
            deaths.add(random.nextBoolean() ? List.of(Part.CLAIMS) : List.of(Part.POLICY));
        }
        Collections.shuffle(deaths, random);
        for (List<Part> death : deaths) {
            LockSupport.parkNanos(random.nextLong(SHORTEST_LIFE, LONGEST_LIFE));
            death.forEach(suite.parts()::kill);
            death.forEach(suite.parts()::start);
        }
    }
}
