package io.cyberpas.policy.document;

import io.cyberpas.platform.page.Language;

/** Prints papers: the same paper in the same language always gives the same bytes. */
public interface Press {

    /** As PDF file. */
    byte[] print(Paper paper, Language language);
}
