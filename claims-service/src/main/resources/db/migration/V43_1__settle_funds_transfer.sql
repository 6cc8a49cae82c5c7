-- Stolen money and virtual property of households: what was told, by which rule it was judged, and what became of it.
ALTER TABLE claim ADD COLUMN settled_by_rule varchar(60);

ALTER TABLE recovery DROP CONSTRAINT recovery_ground_known;
ALTER TABLE recovery ADD CONSTRAINT recovery_ground_known CHECK (ground IN
    ('SUBROGATION', 'REINSURANCE', 'SALVAGE', 'CONTRIBUTION', 'DEDUCTIBLE', 'ADVANCE_REFUND', 'UNDUE_PAYMENT'));

-- One person in one year of a policy: whom the policy insures by name (empty certificate), or a member by certificate. Its row is
-- locked by whoever uses the person's limits or tells a loss, so that they come one after the other.
CREATE TABLE funds_person (
    id             uuid         NOT NULL CONSTRAINT funds_person_pk PRIMARY KEY,
    policy_number  varchar(20)  NOT NULL,
    certificate    varchar(40)  NOT NULL,
    year_from      date         NOT NULL,
    CONSTRAINT funds_person_uk UNIQUE (policy_number, certificate, year_from)
);

CREATE TABLE funds_loss (
    id                   uuid           NOT NULL CONSTRAINT funds_loss_pk PRIMARY KEY,
    version              bigint         NOT NULL,
    claim_id             uuid           NOT NULL CONSTRAINT funds_loss_claim_fk REFERENCES claim
                                        CONSTRAINT funds_loss_claim_uk UNIQUE,
    claim_number         varchar(20)    NOT NULL,
    person_id            uuid           NOT NULL CONSTRAINT funds_loss_person_fk REFERENCES funds_person,
    policy_number        varchar(20)    NOT NULL,
    certificate          varchar(40),
    product              varchar(40)    NOT NULL,
    account_kind         varchar(20)    NOT NULL,
    cause                varchar(20)    NOT NULL,
    account              varchar(40)    NOT NULL,
    police_reference     varchar(100),
    institution_code     varchar(20)    NOT NULL,
    institution_name     varchar(120)   NOT NULL,
    record_issued_at     timestamptz,
    record_stated        varchar(64),
    record_sha256        varchar(64),
    record_item          uuid           CONSTRAINT funds_loss_item_fk REFERENCES evidence_item,
    first_at             timestamptz    NOT NULL,
    last_at              timestamptz    NOT NULL,
    currency             varchar(3)     NOT NULL,
    claimed_amount       numeric(19, 2) NOT NULL CONSTRAINT funds_loss_claimed_positive CHECK (claimed_amount > 0),
    retention_amount     numeric(19, 2) NOT NULL CONSTRAINT funds_loss_retention_not_negative CHECK (retention_amount >= 0),
    per_event_amount     numeric(19, 2),
    per_year_amount      numeric(19, 2) NOT NULL,
    status               varchar(10)    NOT NULL,
    edition              varchar(60),
    judged_at            timestamptz,
    sampled              boolean        NOT NULL DEFAULT false,
    recognised_amount    numeric(19, 2),
    recognised_currency  varchar(3),
    payable_amount       numeric(19, 2),
    payable_currency     varchar(3),
    assessed_by          varchar(120),
    assessed_at          timestamptz,
    assessment_reason    varchar(1000),
    reviewed_by          varchar(120),
    reviewed_at          timestamptz,
    review_finding       varchar(1000),
    CONSTRAINT funds_loss_account_known CHECK (account_kind IN ('BANK_ACCOUNT', 'PAYMENT_ACCOUNT', 'GAME_ACCOUNT', 'VIRTUAL_ITEM')),
    CONSTRAINT funds_loss_cause_known CHECK (cause IN ('STOLEN_ACCESS', 'MALWARE', 'DECEPTION', 'COERCION', 'COPIED_MEDIUM')),
    CONSTRAINT funds_loss_status_known CHECK (status IN ('RECEIVED', 'REFERRED', 'ASSESSED', 'SETTLED', 'REVERSED')),
    CONSTRAINT funds_loss_record_complete CHECK (num_nonnulls(record_issued_at, record_sha256, record_item) IN (0, 3)),
    CONSTRAINT funds_loss_assessed CHECK (
        num_nonnulls(recognised_amount, recognised_currency, payable_amount, payable_currency, assessed_by, assessed_at,
                     assessment_reason) IN (0, 7)
        AND recognised_currency = currency AND payable_currency = currency
        AND (status NOT IN ('ASSESSED', 'SETTLED') OR recognised_amount IS NOT NULL)),
    CONSTRAINT funds_loss_recognised_in_range CHECK (recognised_amount BETWEEN 0 AND claimed_amount),
    CONSTRAINT funds_loss_payable_in_range CHECK (payable_amount BETWEEN 0 AND recognised_amount),
    CONSTRAINT funds_loss_within_event CHECK (per_event_amount IS NULL OR payable_amount IS NULL OR payable_amount <= per_event_amount),
    CONSTRAINT funds_loss_reviewed CHECK (num_nonnulls(reviewed_by, reviewed_at, review_finding) IN (0, 3)),
    CONSTRAINT funds_loss_judged CHECK (num_nonnulls(edition, judged_at) IN (0, 2) AND (status <> 'SETTLED' OR edition IS NOT NULL))
);
-- Lists go by status, newest first; the losses of a person are summed against the limits of the year.
CREATE INDEX funds_loss_status_ix ON funds_loss (status, id DESC);
CREATE INDEX funds_loss_person_ix ON funds_loss (person_id, first_at);
CREATE INDEX funds_loss_policy_ix ON funds_loss (policy_number, id DESC);

CREATE TABLE funds_transaction (
    loss_id          uuid           NOT NULL CONSTRAINT funds_transaction_loss_fk REFERENCES funds_loss,
    position         integer        NOT NULL,
    reference        varchar(60)    NOT NULL,
    reference_key    varchar(60)    NOT NULL,
    booked_at        timestamptz    NOT NULL,
    amount           numeric(19, 2) NOT NULL CONSTRAINT funds_transaction_amount_positive CHECK (amount > 0),
    currency         varchar(3)     NOT NULL,
    counter_account  varchar(40)    NOT NULL,
    CONSTRAINT funds_transaction_pk PRIMARY KEY (loss_id, position),
    CONSTRAINT funds_transaction_once_uk UNIQUE (loss_id, reference_key)
);
CREATE INDEX funds_transaction_reference_ix ON funds_transaction (reference_key);
CREATE TRIGGER funds_transaction_unchanged BEFORE UPDATE OR DELETE ON funds_transaction
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Why a loss was settled straight through or not: the rules as they were found.
CREATE TABLE funds_check (
    loss_id   uuid          NOT NULL CONSTRAINT funds_check_loss_fk REFERENCES funds_loss,
    position  integer       NOT NULL,
    rule      varchar(30)   NOT NULL,
    holds     boolean       NOT NULL,
    detail    varchar(1000) NOT NULL,
    CONSTRAINT funds_check_pk PRIMARY KEY (loss_id, position)
);

-- The record of the bank until evidence keeps it; then it is here no more.
CREATE TABLE funds_record (
    loss_id  uuid  NOT NULL CONSTRAINT funds_record_pk PRIMARY KEY CONSTRAINT funds_record_loss_fk REFERENCES funds_loss,
    content  bytea NOT NULL
);

-- The annual limit of a person is never overspent, whoever writes the row: what is payable of all losses of the year, less limit that
-- came back, stays within it.
CREATE FUNCTION keep_within_year() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    taken numeric;
BEGIN
    IF coalesce(NEW.payable_amount, 0) = 0 OR NEW.status NOT IN ('ASSESSED', 'SETTLED') THEN
        RETURN NEW;
    END IF;
    PERFORM FROM funds_person WHERE id = NEW.person_id FOR UPDATE;
    SELECT coalesce(sum(l.payable_amount - coalesce(r.returned, 0)), 0) INTO taken
    FROM funds_loss l
    LEFT JOIN LATERAL (SELECT sum(p.return_due) AS returned FROM payment_limit p WHERE p.claim_id = l.claim_id) r ON true
    WHERE l.person_id = NEW.person_id AND l.id <> NEW.id AND l.status IN ('ASSESSED', 'SETTLED', 'REVERSED');
    IF taken + NEW.payable_amount > NEW.per_year_amount THEN
        RAISE EXCEPTION 'The annual limit of the person leaves %, not %', NEW.per_year_amount - taken, NEW.payable_amount
            USING ERRCODE = 'check_violation', CONSTRAINT = 'funds_loss_within_year', TABLE = 'funds_loss';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER funds_loss_within_year BEFORE INSERT OR UPDATE ON funds_loss
    FOR EACH ROW EXECUTE FUNCTION keep_within_year();
