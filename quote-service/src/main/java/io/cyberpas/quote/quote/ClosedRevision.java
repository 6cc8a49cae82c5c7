package io.cyberpas.quote.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A revision that was followed by another one.
 *
 * @param content the quote as it stood
 * @param closedAt when the next revision was begun
 * @param closedBy by whom
 */
@Embeddable
public record ClosedRevision(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        Revision content,

        @Column(name = "closed_at") Instant closedAt,
        @Column(name = "closed_by") String closedBy) {}
