package io.cyberpas.claims.duty;

import io.cyberpas.platform.data.Bilingual;
import java.util.List;

/**
 * A field of notices.
 *
 * @param from where its value is looked for, in this order; {@link #STATED} is what was typed for the claim
 */
public record NoticeField(String code, Bilingual label, List<String> from) {

    /** The source that is typed for the claim. */
    public static final String STATED = "stated";

    public NoticeField {
        from = List.copyOf(from);
    }

    /** Whether somebody can state it. */
    public boolean isStated() {
        return from.contains(STATED);
    }
}
