package io.cyberpas.claims.document;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.page.Language;
import java.util.List;

/** A feature that prints papers of its own; implemented as CDI bean, where its templates are. */
public interface PaperSource {

    /** Of what a paper can be printed now, the one recorded last first. */
    List<PaperSubject> subjects(Claim claim);

    /** The paper of one of these subjects as PDF file; the same records give the same bytes. */
    byte[] print(Claim claim, PaperSubject subject, Language language);
}
