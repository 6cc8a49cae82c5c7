package io.cyberpas.claims.incident;

/** Writes and reads VERIS records as text. */
public interface VerisFormat {

    /** The record as VERIS JSON. */
    String write(VerisRecord veris);

    /** The record as VERIS JSON for people: a member a line. */
    String writeIndented(VerisRecord veris);

    /** The record with its members in one order, so that records that say the same read the same. */
    String canonical(VerisRecord veris);

    /**
     * The record of a text.
     *
     * @throws io.cyberpas.platform.problem.InvalidInputException if it is no JSON object or no VERIS record
     */
    VerisRecord read(String text);
}
