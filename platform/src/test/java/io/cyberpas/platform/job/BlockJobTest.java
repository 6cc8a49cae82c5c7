package io.cyberpas.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BlockJobTest {

    private static final JobPace PACE = new JobPace(2, 3, Duration.ofSeconds(1));

    @Inject
    Database database;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T00:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };
    private SampleWork work;

    @BeforeEach
    void nothingRuns() {
        database.change("UPDATE sample_work SET status = 'COMPLETED' WHERE status = 'RUNNING'");
        work = new SampleWork(database, clock);
    }

    private BlockJob sideBySide() {
        return new BlockJob(work, BlockTable.sideBySide(database, clock, SampleWork.NAMES), PACE);
    }

    private BlockJob inOrder() {
        JobPace alone = new JobPace(1, PACE.attempts(), PACE.retryFirst());
        return new BlockJob(work, BlockTable.inOrder(database, clock, SampleWork.NAMES, SampleWork.TURN), alone);
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void replicasAndTheirThreadsDoEachBlockOnce() {
        UUID one = work.begin("a", 1, 40);
        UUID other = work.begin("a", 2, 40);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(sideBySide()::work), CompletableFuture.runAsync(sideBySide()::work))
                .join();
        assertThat(work.rows(one)).containsExactlyInAnyOrderElementsOf(upTo(40));
        assertThat(work.rows(other)).containsExactlyInAnyOrderElementsOf(upTo(40));
        assertThat(work.completed).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void blocksInOrderKeepIt() {
        UUID second = work.begin("b", 2, 20);
        UUID first = work.begin("b", 1, 20);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(inOrder()::work), CompletableFuture.runAsync(inOrder()::work))
                .join();
        inOrder().work();
        assertThat(work.rows(first)).isEqualTo(upTo(20));
        assertThat(work.rows(second)).isEqualTo(upTo(20));
        assertThat(work.turns(first, second).subList(0, 20)).containsOnly(first);
        assertThat(work.completed).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aBlockThatFailsLeavesNothingAndIsTriedAgainLater() {
        UUID id = work.begin("c", 1, 3);
        work.trouble = block -> {
            if (block.number() == 2 && block.attempts() == 0) {
                throw new IllegalStateException("a passing trouble");
            }
        };
        sideBySide().work();
        assertThat(work.rows(id)).containsExactlyInAnyOrder(1, 3);
        assertThat(work.status(id)).isEqualTo("RUNNING");
        now.updateAndGet(instant -> instant.plusSeconds(1));
        sideBySide().work();
        assertThat(work.rows(id)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(work.status(id)).isEqualTo("COMPLETED");
    }

    @Test
    void aBlockThatFailsAgainAndAgainFailsItsWorkUntilThatIsResumed() {
        UUID id = work.begin("d", 1, 3);
        work.trouble = block -> {
            if (block.number() == 2) {
                throw new IllegalStateException("no room");
            }
        };
        for (int i = 0; i < PACE.attempts(); i++) {
            inOrder().work();
            now.updateAndGet(instant -> instant.plusSeconds(10));
        }
        assertThat(work.status(id)).isEqualTo("FAILED");
        assertThat(work.failure(id)).isEqualTo("Block 2 failed 3 times: no room");
        assertThat(work.rows(id)).as("those after it wait for it").containsExactly(1);
        work.trouble = _ -> {};
        inOrder().work();
        assertThat(work.rows(id)).containsExactly(1);
        work.resume(id);
        QuarkusTransaction.requiringNew()
                .run(() -> BlockTable.inOrder(database, clock, SampleWork.NAMES, SampleWork.TURN)
                        .retryAll(id));
        inOrder().work();
        assertThat(work.rows(id)).containsExactly(1, 2, 3);
        assertThat(work.status(id)).isEqualTo("COMPLETED");
    }

    @Test
    void theBlockOfAReplicaThatDiesIsDoneByAnother() throws SQLException {
        UUID id = work.begin("e", 1, 2);
        try (Connection dying = PostgresResource.superuser();
                Statement statement = dying.createStatement()) {
            dying.setAutoCommit(false);
            statement.execute("SELECT FROM sample_block WHERE work_id = '%s' AND number = 1 FOR UPDATE".formatted(id));
            statement.execute("INSERT INTO sample_row (work_id, number) VALUES ('%s', 1)".formatted(id));
            sideBySide().work();
            assertThat(work.rows(id)).containsExactly(2);
            assertThat(work.status(id)).isEqualTo("RUNNING");
        }
        sideBySide().work();
        assertThat(work.rows(id)).containsExactlyInAnyOrder(1, 2);
        assertThat(work.status(id)).isEqualTo("COMPLETED");
    }

    @Test
    void aWorkThatIsStoppedRests() {
        UUID id = work.begin("f", 1, 2);
        database.change("UPDATE sample_work SET status = 'STOPPED' WHERE id = ?", id);
        sideBySide().work();
        assertThat(work.rows(id)).isEmpty();
    }

    @Test
    void delaysDouble() {
        assertThat(PACE.delayAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(PACE.delayAfter(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(PACE.delayAfter(50)).isEqualTo(Duration.ofSeconds(1 << 10));
    }
}
