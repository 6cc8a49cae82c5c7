-- Who else bears a loss: each recovery with its steps and the money that came of it.
CREATE SEQUENCE rv_number;

CREATE TABLE recovery (
    id                 uuid           NOT NULL CONSTRAINT recovery_pk PRIMARY KEY,
    version            bigint         NOT NULL,
    number             varchar(20)    NOT NULL CONSTRAINT recovery_number_uk UNIQUE,
    claim_id           uuid           NOT NULL CONSTRAINT recovery_claim_fk REFERENCES claim,
    part               varchar(40)    NOT NULL,
    kind               varchar(10)    NOT NULL,
    ground             varchar(20)    NOT NULL,
    against_party      varchar(200)   NOT NULL,
    basis              varchar(1000)  NOT NULL,
    payment_id         uuid           CONSTRAINT recovery_payment_fk REFERENCES payment,
    reinstates_limit   boolean        NOT NULL,
    status             varchar(10)    NOT NULL,
    currency           varchar(3)     NOT NULL,
    expected           numeric(19, 2) NOT NULL CONSTRAINT recovery_expected_positive CHECK (expected > 0),
    agreed             numeric(19, 2) CONSTRAINT recovery_agreed_positive CHECK (agreed > 0),
    received           numeric(19, 2) NOT NULL CONSTRAINT recovery_received_not_negative CHECK (received >= 0),
    CONSTRAINT recovery_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT recovery_kind_known CHECK (kind IN ('INDEMNITY', 'EXPENSE')),
    CONSTRAINT recovery_ground_known CHECK (ground IN
        ('SUBROGATION', 'REINSURANCE', 'SALVAGE', 'CONTRIBUTION', 'DEDUCTIBLE', 'ADVANCE_REFUND')),
    CONSTRAINT recovery_status_known CHECK (status IN ('EXPECTED', 'DEMANDED', 'AGREED', 'RECEIVED', 'ABANDONED')),
    CONSTRAINT recovery_limit_of_a_payment CHECK (NOT reinstates_limit OR payment_id IS NOT NULL)
);
CREATE INDEX recovery_claim_ix ON recovery (claim_id, id DESC);
CREATE UNIQUE INDEX recovery_refund_once_uk ON recovery (payment_id) WHERE ground = 'ADVANCE_REFUND';

CREATE TABLE recovery_step (
    recovery_id  uuid           NOT NULL CONSTRAINT recovery_step_recovery_fk REFERENCES recovery,
    position     integer        NOT NULL,
    status       varchar(10)    NOT NULL,
    amount       numeric(19, 2) NOT NULL,
    note         varchar(1000)  NOT NULL,
    taken_by     varchar(120)   NOT NULL,
    taken_at     timestamptz    NOT NULL,
    CONSTRAINT recovery_step_pk PRIMARY KEY (recovery_id, position)
);

CREATE TABLE recovery_receipt (
    id              uuid           NOT NULL CONSTRAINT recovery_receipt_pk PRIMARY KEY,
    recovery_id     uuid           NOT NULL CONSTRAINT recovery_receipt_recovery_fk REFERENCES recovery,
    amount          numeric(19, 2) NOT NULL CONSTRAINT recovery_receipt_positive CHECK (amount > 0),
    currency        varchar(3)     NOT NULL,
    received_on     date           NOT NULL,
    bank_reference  varchar(140)   NOT NULL,
    recorded_by     varchar(120)   NOT NULL,
    recorded_at     timestamptz    NOT NULL,
    CONSTRAINT recovery_receipt_once_uk UNIQUE (recovery_id, bank_reference)
);
CREATE TRIGGER recovery_receipt_append_only BEFORE UPDATE OR DELETE ON recovery_receipt
    FOR EACH ROW EXECUTE FUNCTION refuse_reserve_change();

-- At commit, money received and movements agree in both directions.
CREATE FUNCTION check_receipt_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM money_moved(NEW.id, 'RECOVERY', NEW.amount);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER receipt_moved AFTER INSERT ON recovery_receipt DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_receipt_moved();

CREATE FUNCTION check_recovery_caused() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM recovery_receipt t JOIN recovery r ON r.id = t.recovery_id
                   WHERE t.id = NEW.cause AND r.claim_id = NEW.claim_id AND r.part = NEW.part AND r.kind = NEW.kind
                     AND t.amount = NEW.amount AND t.currency = NEW.currency) THEN
        RAISE EXCEPTION '% of % has no such cause', NEW.movement, NEW.cause
            USING ERRCODE = 'check_violation', CONSTRAINT = 'money_movement_caused', TABLE = 'money_movement';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER money_movement_recovered AFTER INSERT ON money_movement DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.movement = 'RECOVERY') EXECUTE FUNCTION check_recovery_caused();
