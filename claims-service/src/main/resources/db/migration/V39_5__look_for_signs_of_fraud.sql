-- What a manager found about the signs of fraud on a claim; only ever added to. The signs themselves are never kept: they are read anew.
CREATE TABLE fraud_review (
    id           uuid          NOT NULL CONSTRAINT fraud_review_pk PRIMARY KEY,
    claim_id     uuid          NOT NULL CONSTRAINT fraud_review_claim_fk REFERENCES claim,
    score        integer       NOT NULL CONSTRAINT fraud_review_score_not_negative CHECK (score >= 0),
    signs        varchar(30)[] NOT NULL,
    finding      varchar(2000) NOT NULL,
    reviewed_by  varchar(120)  NOT NULL,
    reviewed_at  timestamptz   NOT NULL
);
CREATE INDEX fraud_review_claim_ix ON fraud_review (claim_id, id DESC);
CREATE TRIGGER fraud_review_append_only BEFORE UPDATE OR DELETE ON fraud_review
    FOR EACH ROW EXECUTE FUNCTION refuse_reserve_change();

-- The same invoice or payee is looked for over all claims.
CREATE INDEX cost_item_same_invoice_ix ON cost_item (supplier_key, invoice_key, claimed_amount);
CREATE INDEX payment_payee_ix ON payment (payee, claim_id);
