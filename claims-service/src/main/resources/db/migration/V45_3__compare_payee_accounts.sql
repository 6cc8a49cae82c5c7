-- Accounts that payments are to go to, as keyed hashes: never in clear, only to be compared. Kept from the moment they are named, also where
-- a payment is held back for their sake.
CREATE TABLE payee_account (
    payment_id   uuid         NOT NULL CONSTRAINT payee_account_payment_fk REFERENCES payment,
    fingerprint  bytea        NOT NULL CONSTRAINT payee_account_fingerprint_whole CHECK (octet_length(fingerprint) = 32),
    named_by     varchar(120) NOT NULL,
    named_at     timestamptz  NOT NULL,
    CONSTRAINT payee_account_pk PRIMARY KEY (payment_id, fingerprint)
);
CREATE INDEX payee_account_fingerprint_ix ON payee_account (fingerprint);
CREATE TRIGGER payee_account_append_only BEFORE UPDATE OR DELETE ON payee_account
    FOR EACH ROW EXECUTE FUNCTION refuse_reserve_change();
