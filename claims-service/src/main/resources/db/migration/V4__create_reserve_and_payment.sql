-- Reserves as movements that are only ever added, and payments with their approvals.
CREATE SEQUENCE pm_number;

CREATE TABLE reserve_movement (
    id               uuid           NOT NULL CONSTRAINT reserve_movement_pk PRIMARY KEY,
    claim_id         uuid           NOT NULL CONSTRAINT reserve_movement_claim_fk REFERENCES claim,
    part             varchar(40)    NOT NULL,
    kind             varchar(10)    NOT NULL,
    sequence         integer        NOT NULL,
    change_amount    numeric(19, 2) NOT NULL,
    change_currency  varchar(3)     NOT NULL,
    balance_amount   numeric(19, 2) NOT NULL,
    balance_currency varchar(3)     NOT NULL,
    reason           varchar(1000)  NOT NULL,
    author           varchar(120)   NOT NULL,
    moved_at         timestamptz    NOT NULL,
    CONSTRAINT reserve_movement_sequence_uk UNIQUE (claim_id, part, kind, sequence),
    CONSTRAINT reserve_movement_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT reserve_movement_kind_known CHECK (kind IN ('INDEMNITY', 'EXPENSE')),
    CONSTRAINT reserve_movement_balance_not_negative CHECK (balance_amount >= 0),
    CONSTRAINT reserve_movement_one_currency CHECK (change_currency = balance_currency)
);

CREATE FUNCTION refuse_reserve_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are only ever added', tg_table_name;
END $$;

CREATE TRIGGER reserve_movement_append_only BEFORE UPDATE OR DELETE ON reserve_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_reserve_change();

CREATE TABLE payment (
    id                          uuid           NOT NULL CONSTRAINT payment_pk PRIMARY KEY,
    version                     bigint         NOT NULL,
    number                      varchar(20)    NOT NULL CONSTRAINT payment_number_uk UNIQUE,
    claim_id                    uuid           NOT NULL CONSTRAINT payment_claim_fk REFERENCES claim,
    part                        varchar(40)    NOT NULL,
    kind                        varchar(10)    NOT NULL,
    reference                   varchar(100)   NOT NULL,
    payee                       varchar(200)   NOT NULL,
    gross_amount                numeric(19, 2) NOT NULL,
    gross_currency              varchar(3)     NOT NULL,
    retention_left_amount       numeric(19, 2) NOT NULL,
    retention_left_currency     varchar(3)     NOT NULL,
    retention_applied_amount    numeric(19, 2) NOT NULL,
    retention_applied_currency  varchar(3)     NOT NULL,
    net_amount                  numeric(19, 2) NOT NULL,
    net_currency                varchar(3)     NOT NULL,
    note                        varchar(1000)  NOT NULL,
    status                      varchar(10)    NOT NULL,
    proposed_by                 varchar(120)   NOT NULL,
    proposed_at                 timestamptz    NOT NULL,
    ended_by                    varchar(120),
    ended_at                    timestamptz,
    end_reason                  varchar(1000),
    CONSTRAINT payment_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT payment_status_known CHECK (status IN ('PROPOSED', 'APPROVED', 'PAID', 'REFUSED', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT payment_kind_known CHECK (kind IN ('INDEMNITY', 'EXPENSE')),
    CONSTRAINT payment_arithmetic CHECK (gross_amount > 0 AND retention_applied_amount BETWEEN 0 AND retention_left_amount
        AND net_amount >= 0 AND net_amount = gross_amount - retention_applied_amount),
    CONSTRAINT payment_one_currency CHECK (gross_currency = net_currency AND retention_left_currency = net_currency
        AND retention_applied_currency = net_currency),
    CONSTRAINT payment_ended_once CHECK ((status IN ('PROPOSED', 'APPROVED')) = (ended_at IS NULL))
);
CREATE INDEX payment_claim_ix ON payment (claim_id, id DESC);
CREATE INDEX payment_to_decide_ix ON payment (id DESC) WHERE status = 'PROPOSED';

CREATE TABLE payment_approval (
    payment_id   uuid         NOT NULL CONSTRAINT payment_approval_payment_fk REFERENCES payment,
    position     integer      NOT NULL,
    approved_by  varchar(120) NOT NULL,
    approved_at  timestamptz  NOT NULL,
    CONSTRAINT payment_approval_pk PRIMARY KEY (payment_id, position),
    CONSTRAINT payment_approval_person_uk UNIQUE (payment_id, approved_by)
);
