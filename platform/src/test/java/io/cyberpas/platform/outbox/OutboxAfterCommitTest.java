package io.cyberpas.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.LateIssuerTest;
import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Runs in the profile in which the schedule comes once an hour, so that only the commit can be what sends. */
@ServiceTest
@TestProfile(LateIssuerTest.WithoutIssuer.class)
class OutboxAfterCommitTest {
    @Inject
    Outbox outbox;

    @Inject
    OutboxTest.Postman postman;

    @Test
    void messageLeavesRightAfterTheCommit() throws InterruptedException {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.send("thing.tell", "T-9", new OutboxTest.Content("ring"), Actor.system("test")));
        for (int i = 0; i < 500 && !postman.recorded.contains("T-9"); i++) {
            Thread.sleep(20);
        }
        assertTrue(postman.recorded.contains("T-9"));
    }
}
