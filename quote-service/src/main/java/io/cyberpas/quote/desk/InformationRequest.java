package io.cyberpas.quote.desk;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an underwriter wants to know from the broker, and the answer. */
@Entity
@Table(name = "information_request")
@SuppressWarnings("NullAway.Init")
public class InformationRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "quote_number")
    private String quoteNumber;

    private int number;

    private String question;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_by_name")
    private @Nullable String answeredByName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** For the persistence provider. */
    protected InformationRequest() {}

    static InformationRequest of(String quoteNumber, int number, String question, Actor underwriter, Instant at) {
        InformationRequest request = new InformationRequest();
        request.id = Identifiers.next();
        request.quoteNumber = quoteNumber;
        request.number = number;
        request.question = question;
        request.askedBy = underwriter.subject();
        request.askedByName = underwriter.name();
        request.askedAt = at;
        return request;
    }

    /** @throws ConflictException if it has been answered */
    void answer(String text, Actor broker, Instant at) {
        if (!isOpen()) {
            throw new ConflictException(
                    "Request %d of %s has been answered by %s.".formatted(number, quoteNumber, answeredByName));
        }
        answer = text;
        answeredBy = broker.subject();
        answeredByName = broker.name();
        answeredAt = at;
    }

    /** Whether the broker has not answered yet. */
    public boolean isOpen() {
        return answer == null;
    }

    /** Key, by which lists are read. */
    public UUID id() {
        return id;
    }

    /** The quote it is about. */
    public String quoteNumber() {
        return quoteNumber;
    }

    /** Counts the requests of the quote, from 1 on. */
    public int number() {
        return number;
    }

    /** What is asked. */
    public String question() {
        return question;
    }

    /** Name of who asked. */
    public String askedByName() {
        return askedByName;
    }

    /** When it was asked. */
    public Instant askedAt() {
        return askedAt;
    }

    /** What the broker answered. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** Subject of who answered. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Name of who answered. */
    public Optional<String> answeredByName() {
        return Optional.ofNullable(answeredByName);
    }

    /** When it was answered. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
