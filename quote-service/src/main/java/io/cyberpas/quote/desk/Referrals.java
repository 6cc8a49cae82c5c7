package io.cyberpas.quote.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Who handles which quote. */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, String> {

    private static final int MOST_COLLEAGUES = 200;

    /** The referral as it stands, to be read. */
    Referral of(String quoteNumber) {
        return findByIdOptional(quoteNumber).orElseGet(() -> Referral.untouched(quoteNumber));
    }

    /** Locks the referral until the end of the transaction: of two people who take it, the later one sees the earlier one. */
    Referral lock(String quoteNumber) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO referral (quote_number, version) VALUES (:number, 0) ON CONFLICT DO NOTHING
                        """)
                .setParameter("number", quoteNumber)
                .executeUpdate();
        return findById(quoteNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes what has changed, so that the version is the one to answer with. */
    Referral complete(Referral referral) {
        flush();
        return referral;
    }

    /** The people known at the desk, by what they have handled or written, in the order of their names. */
    List<Colleague> colleagues() {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT subject, max(name) AS name FROM (
                            SELECT assignee AS subject, assignee_name AS name FROM referral WHERE assignee IS NOT NULL
                            UNION ALL SELECT author, author_name FROM referral_note
                            UNION ALL SELECT asked_by, asked_by_name FROM information_request) AS known
                        GROUP BY subject ORDER BY name, subject LIMIT :most
                        """, Colleague.class)
                .setParameter("most", MOST_COLLEAGUES)
                .getResultList();
    }

    /** Subjects of those who handle the quote: who has it, and who has proposed to release it. */
    @SuppressWarnings("unchecked")
    List<String> handlers(String quoteNumber) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT assignee FROM referral WHERE quote_number = :number AND assignee IS NOT NULL
                        UNION
                        SELECT underwriting #>> '{proposed,by}' FROM quote
                        WHERE number = :number AND underwriting #>> '{proposed,by}' IS NOT NULL
                        """, String.class)
                .setParameter("number", quoteNumber)
                .getResultList();
    }
}
