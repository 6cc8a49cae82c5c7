package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Asks the policy service for the product of claims that were noticed before it was kept; once a policy. */
@ApplicationScoped
class ProductLearning implements OutboxDelivery {

    private static final Actor SERVICE = Actor.system("claims-service");
    private static final String LEARN = "UPDATE claim SET product = ? WHERE policy_number = ? AND product IS NULL";

    private final PolicyCovers covers;
    private final Database database;

    ProductLearning(PolicyCovers covers, Database database) {
        this.covers = covers;
        this.database = database;
    }

    /** Whose product is asked for, by the cover of a day. */
    record Question(String policyNumber, LocalDate on) {}

    @Override
    public String topic() {
        return "claim.product";
    }

    /** A policy that is not there has no product to be known. */
    @Override
    public Runnable deliver(OutboxMessage message) {
        var question = message.payloadAs(Question.class);
        var product =
                covers.find(question.policyNumber(), question.on(), SERVICE).map(PolicyCover::product);
        return () -> product.ifPresent(known -> database.change(LEARN, known, question.policyNumber()));
    }
}
