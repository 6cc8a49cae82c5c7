package io.cyberpas.claims.roster;

/** By what the victims of a demand are told apart; all files of a demand have to agree in it. */
public enum IdentityBasis {
    /** Resident registration number alone. */
    RESIDENT_NUMBER,
    /** Name, day of birth, and telephone number or, without one, mail address. */
    BIRTH_DATE
}
