package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import java.util.Set;

/**
 * Port to the diary of a claim: a feature asks for what somebody has to do, and says when it is done. What it is, whose queue it
 * goes into and by when it is due stands in the file of the process under {@code tasks}. To be called in the transaction of the
 * change that gives rise to it, with the claim's row locked.
 */
public interface WorkQueue {

    /**
     * Puts a task into its queue; nothing happens when the claim has it for that reference already.
     *
     * @param task code of the task in the file, such as {@code REVIEW_REPORT}
     * @param reference what it is about, such as the number of a report
     * @throws IllegalArgumentException when the file does not know the task
     */
    default void ask(Claim claim, String task, String reference, Actor actor) {
        ask(claim, task, reference, new Bilingual(reference, reference), Set.of(), actor);
    }

    /** The same of a task of which the reference tells people little: the text says what it is about. */
    default void ask(Claim claim, String task, String reference, Bilingual about, Actor actor) {
        ask(claim, task, reference, about, Set.of(), actor);
    }

    /** The same where some people may not do it: the task lies in the queue instead of falling to one of them. */
    default void ask(Claim claim, String task, String reference, Set<String> authors, Actor actor) {
        ask(claim, task, reference, new Bilingual(reference, reference), authors, actor);
    }

    /**
     * Puts a task into its queue; nothing happens when the claim has it for that reference already.
     *
     * @param reference by which the task is known and settled; unique for the task within the claim
     * @param about what it is about, as people read it
     * @param authors whose work it is about, if they may not do it
     */
    void ask(Claim claim, String task, String reference, Bilingual about, Set<String> authors, Actor actor);

    /**
     * The same for the people of one appointed firm: nobody of another one finds it, whatever else that firm does on the claim.
     *
     * @param firm code of the firm; the task's role is the one in which its people sign in
     */
    void askFirm(Claim claim, String task, String reference, Bilingual about, String firm, Actor actor);

    /** Takes an open task off the queue because it is done or needless; nothing happens when there is none. */
    void settle(Claim claim, String task, String reference, String note, Actor actor);
}
