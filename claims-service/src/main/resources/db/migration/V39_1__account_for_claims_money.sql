-- Every act that moves money of a claim writes one movement, in its own transaction. Figures follow from movements alone.
CREATE TABLE money_movement (
    id                uuid           NOT NULL CONSTRAINT money_movement_pk PRIMARY KEY,
    claim_id          uuid           NOT NULL CONSTRAINT money_movement_claim_fk REFERENCES claim,
    part              varchar(40)    NOT NULL,
    kind              varchar(10)    NOT NULL,
    movement          varchar(16)    NOT NULL,
    cause             uuid           NOT NULL,
    reference         varchar(40)    NOT NULL,
    amount            numeric(19, 2) NOT NULL CONSTRAINT money_movement_moves CHECK (amount <> 0),
    currency          varchar(3)     NOT NULL,
    accounted_on      date           NOT NULL,
    accident_quarter  varchar(7)     NOT NULL CONSTRAINT money_movement_quarter CHECK (accident_quarter ~ '^\d{4}-Q[1-4]$'),
    recorded_at       timestamptz    NOT NULL,
    recorded_by       varchar(120)   NOT NULL,
    CONSTRAINT money_movement_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT money_movement_kind_known CHECK (kind IN ('INDEMNITY', 'EXPENSE')),
    CONSTRAINT money_movement_known CHECK (movement IN ('RESERVE', 'PAYMENT', 'PAYMENT_RETURN', 'RECOVERY')),
    CONSTRAINT money_movement_sign CHECK (movement = 'RESERVE' OR amount > 0),
    CONSTRAINT money_movement_once_uk UNIQUE (cause, movement)
);
CREATE INDEX money_movement_claim_ix ON money_movement (claim_id, id);
CREATE INDEX money_movement_month_ix ON money_movement (accounted_on, id);
CREATE TRIGGER money_movement_append_only BEFORE UPDATE OR DELETE ON money_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_reserve_change();

-- The movements of a claim, part, kind and month in one row: what lists and totals read. Claims never wait for each other here.
CREATE TABLE money_month (
    claim_id   uuid           NOT NULL CONSTRAINT money_month_claim_fk REFERENCES claim,
    part       varchar(40)    NOT NULL,
    kind       varchar(10)    NOT NULL,
    currency   varchar(3)     NOT NULL,
    month      date           NOT NULL CONSTRAINT money_month_first_day CHECK (extract(day FROM month) = 1),
    reserved   numeric(19, 2) NOT NULL,
    paid       numeric(19, 2) NOT NULL,
    recovered  numeric(19, 2) NOT NULL,
    movements  integer        NOT NULL,
    CONSTRAINT money_month_pk PRIMARY KEY (claim_id, part, kind, currency, month)
);
CREATE INDEX money_month_month_ix ON money_month (month);

CREATE FUNCTION keep_money_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO money_month AS m (claim_id, part, kind, currency, month, reserved, paid, recovered, movements)
    VALUES (NEW.claim_id, NEW.part, NEW.kind, NEW.currency, date_trunc('month', NEW.accounted_on)::date,
            CASE NEW.movement WHEN 'RESERVE' THEN NEW.amount ELSE 0 END,
            CASE NEW.movement WHEN 'PAYMENT' THEN NEW.amount WHEN 'PAYMENT_RETURN' THEN -NEW.amount ELSE 0 END,
            CASE NEW.movement WHEN 'RECOVERY' THEN NEW.amount ELSE 0 END, 1)
    ON CONFLICT ON CONSTRAINT money_month_pk DO UPDATE
    SET reserved = m.reserved + excluded.reserved, paid = m.paid + excluded.paid,
        recovered = m.recovered + excluded.recovered, movements = m.movements + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER money_movement_month AFTER INSERT ON money_movement FOR EACH ROW EXECUTE FUNCTION keep_money_month();

-- What was recorded before there was an account of it.
INSERT INTO money_movement
SELECT gen_random_uuid(), m.claim_id, m.part, m.kind, 'RESERVE', m.id, 'RESERVE-' || m.sequence, m.change_amount,
       m.change_currency, (m.moved_at AT TIME ZONE 'Asia/Seoul')::date,
       to_char(coalesce(c.occurred_on, (c.aware_at AT TIME ZONE 'Asia/Seoul')::date), 'YYYY-"Q"Q'), m.moved_at, m.author
FROM reserve_movement m JOIN claim c ON c.id = m.claim_id;
INSERT INTO money_movement
SELECT gen_random_uuid(), p.claim_id, p.part, p.kind, 'PAYMENT', p.id, p.number, p.net_amount, p.net_currency, p.paid_on,
       to_char(coalesce(c.occurred_on, (c.aware_at AT TIME ZONE 'Asia/Seoul')::date), 'YYYY-"Q"Q'), p.ended_at, p.ended_by
FROM payment p JOIN claim c ON c.id = p.claim_id WHERE p.status = 'PAID' AND p.net_amount > 0;

-- At commit, records and movements agree in both directions.
CREATE FUNCTION money_moved(movement_cause uuid, moved varchar, expected numeric) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    told numeric := (SELECT amount FROM money_movement WHERE cause = movement_cause AND movement = moved);
BEGIN
    IF told IS DISTINCT FROM expected THEN
        RAISE EXCEPTION '% of % moved %, the record says %', moved, movement_cause, told, expected
            USING ERRCODE = 'check_violation', CONSTRAINT = 'money_movement_agrees', TABLE = 'money_movement';
    END IF;
END $$;

CREATE FUNCTION check_payment_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    p payment;
BEGIN
    SELECT * INTO p FROM payment WHERE id = NEW.id;
    PERFORM money_moved(p.id, 'PAYMENT', CASE WHEN p.net_amount > 0 AND p.paid_on IS NOT NULL THEN p.net_amount END);
    PERFORM money_moved(p.id, 'PAYMENT_RETURN',
        CASE WHEN p.net_amount > 0 AND p.paid_on IS NOT NULL AND p.status = 'RETURNED' THEN p.net_amount END);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payment_moved AFTER INSERT OR UPDATE ON payment DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_payment_moved();

CREATE FUNCTION check_reserve_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM money_moved(NEW.id, 'RESERVE', NEW.change_amount);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER reserve_moved AFTER INSERT ON reserve_movement DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_reserve_moved();

CREATE FUNCTION check_movement_caused() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    caused boolean;
BEGIN
    CASE NEW.movement
        WHEN 'RESERVE' THEN
            caused := EXISTS (SELECT FROM reserve_movement r WHERE r.id = NEW.cause AND r.claim_id = NEW.claim_id
                AND r.part = NEW.part AND r.kind = NEW.kind AND r.change_amount = NEW.amount AND r.change_currency = NEW.currency);
        WHEN 'PAYMENT' THEN
            caused := EXISTS (SELECT FROM payment p WHERE p.id = NEW.cause AND p.claim_id = NEW.claim_id
                AND p.part = NEW.part AND p.kind = NEW.kind AND p.net_amount = NEW.amount AND p.net_currency = NEW.currency
                AND p.status IN ('PAID', 'RETURNED') AND p.paid_on IS NOT NULL);
        WHEN 'PAYMENT_RETURN' THEN
            caused := EXISTS (SELECT FROM payment p WHERE p.id = NEW.cause AND p.claim_id = NEW.claim_id
                AND p.part = NEW.part AND p.kind = NEW.kind AND p.net_amount = NEW.amount AND p.net_currency = NEW.currency
                AND p.status = 'RETURNED');
        ELSE
            caused := true;
    END CASE;
    IF NOT caused THEN
        RAISE EXCEPTION '% of % has no such cause', NEW.movement, NEW.cause
            USING ERRCODE = 'check_violation', CONSTRAINT = 'money_movement_caused', TABLE = 'money_movement';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER money_movement_caused AFTER INSERT ON money_movement DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_movement_caused();

-- Nothing is paid out of a reserve that is not there: what was paid of a part and kind stays within what is reserved for it.
CREATE FUNCTION check_paid_is_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM money_month WHERE claim_id = NEW.claim_id AND part = NEW.part AND kind = NEW.kind
               AND currency = NEW.currency HAVING sum(paid) > sum(reserved)) THEN
        RAISE EXCEPTION 'More is paid of % % than is reserved', NEW.part, NEW.kind
            USING ERRCODE = 'check_violation', CONSTRAINT = 'money_movement_reserved', TABLE = 'money_movement';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER money_movement_reserved AFTER INSERT ON money_movement DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_paid_is_reserved();
