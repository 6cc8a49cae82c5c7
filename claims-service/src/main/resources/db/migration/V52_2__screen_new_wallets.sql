-- Wallets that came up after the screening: while there is one, the screening is not clear, and nothing is paid.
CREATE TABLE extortion_unscreened_wallet (
    claim_id  uuid         NOT NULL CONSTRAINT extortion_unscreened_wallet_case_fk REFERENCES extortion_case,
    named_in  varchar(40)  NOT NULL,
    CONSTRAINT extortion_unscreened_wallet_pk PRIMARY KEY (claim_id, named_in)
);

CREATE OR REPLACE FUNCTION require_ransom_unlocked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.part = 'CYBER_EXTORTION' AND NEW.kind = 'INDEMNITY' AND (
        EXISTS (SELECT FROM extortion_unscreened_wallet w WHERE w.claim_id = NEW.claim_id)
        OR NOT EXISTS (
            SELECT FROM extortion_case e
            WHERE e.claim_id = NEW.claim_id AND e.screening = 'CLEAR' AND e.consented_at IS NOT NULL AND e.police_reference IS NOT NULL)) THEN
        RAISE EXCEPTION 'A ransom is paid only with a clear sanction screening of every wallet, the insurer''s consent and a report to law enforcement'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_ransom_unlocked', TABLE = 'payment';
    END IF;
    RETURN NEW;
END
$$;
