-- What of a payment came back from the bank, or never reached anybody: all of it, or credit by credit where it pays many. Only ever added to.
CREATE TABLE payment_return (
    id           uuid           NOT NULL CONSTRAINT payment_return_pk PRIMARY KEY,
    payment_id   uuid           NOT NULL CONSTRAINT payment_return_payment_fk REFERENCES payment,
    amount       numeric(19, 2) NOT NULL CONSTRAINT payment_return_positive CHECK (amount > 0),
    currency     varchar(3)     NOT NULL,
    was_paid     boolean        NOT NULL,
    returned_on  date           NOT NULL,
    reference    varchar(60)    NOT NULL,
    reason       varchar(1000)  NOT NULL,
    recorded_by  varchar(120)   NOT NULL,
    recorded_at  timestamptz    NOT NULL,
    CONSTRAINT payment_return_once_uk UNIQUE (payment_id, reference)
);
CREATE TRIGGER payment_return_append_only BEFORE UPDATE OR DELETE ON payment_return
    FOR EACH ROW EXECUTE FUNCTION refuse_reserve_change();

ALTER TABLE payment ADD COLUMN returned_amount numeric(19, 2) NOT NULL DEFAULT 0;
UPDATE payment SET returned_amount = net_amount WHERE status = 'RETURNED';
-- The movement of an earlier return names the payment as its cause, so the return takes the payment's id.
INSERT INTO payment_return
SELECT id, id, net_amount, net_currency, paid_on IS NOT NULL, (ended_at AT TIME ZONE 'Asia/Seoul')::date, number,
       coalesce(end_reason, 'Came back'), ended_by, ended_at
FROM payment WHERE status = 'RETURNED' AND net_amount > 0;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE payment
    ADD CONSTRAINT payment_returned_fits CHECK (returned_amount BETWEEN 0 AND net_amount),
    ADD CONSTRAINT payment_returned_whole CHECK ((status = 'RETURNED') = (returned_amount = net_amount AND returned_amount > 0));

-- A payment moves what it paid when the bank executed it: its net amount less what had been taken back by then. What comes back later
-- moves on its own. Together the returns are what the payment says came back.
CREATE OR REPLACE FUNCTION check_payment_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    p payment;
    back numeric;
    before numeric;
BEGIN
    SELECT * INTO p FROM payment WHERE id = NEW.id;
    SELECT coalesce(sum(amount), 0), coalesce(sum(amount) FILTER (WHERE NOT was_paid), 0) INTO back, before
    FROM payment_return WHERE payment_id = p.id;
    IF back <> p.returned_amount THEN
        RAISE EXCEPTION 'Of payment % came back %, its returns say %', p.number, p.returned_amount, back
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_return_agrees', TABLE = 'payment_return';
    END IF;
    PERFORM money_moved(p.id, 'PAYMENT', CASE WHEN p.net_amount > before AND p.paid_on IS NOT NULL THEN p.net_amount - before END);
    RETURN NULL;
END $$;

CREATE FUNCTION check_return_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    back numeric := (SELECT sum(amount) FROM payment_return WHERE payment_id = NEW.payment_id);
BEGIN
    IF back IS DISTINCT FROM (SELECT returned_amount FROM payment WHERE id = NEW.payment_id) THEN
        RAISE EXCEPTION 'The returns of payment % do not agree with it', NEW.payment_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_return_agrees', TABLE = 'payment_return';
    END IF;
    PERFORM money_moved(NEW.id, 'PAYMENT_RETURN', CASE WHEN NEW.was_paid THEN NEW.amount END);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payment_return_moved AFTER INSERT ON payment_return DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_return_moved();

CREATE OR REPLACE FUNCTION check_movement_caused() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    caused boolean;
BEGIN
    CASE NEW.movement
        WHEN 'RESERVE' THEN
            caused := EXISTS (SELECT FROM reserve_movement r WHERE r.id = NEW.cause AND r.claim_id = NEW.claim_id
                AND r.part = NEW.part AND r.kind = NEW.kind AND r.change_amount = NEW.amount AND r.change_currency = NEW.currency);
        WHEN 'PAYMENT' THEN
            caused := EXISTS (SELECT FROM payment p WHERE p.id = NEW.cause AND p.claim_id = NEW.claim_id
                AND p.part = NEW.part AND p.kind = NEW.kind AND p.net_currency = NEW.currency
                AND p.status IN ('PAID', 'RETURNED') AND p.paid_on IS NOT NULL
                AND NEW.amount = p.net_amount - coalesce((SELECT sum(r.amount) FROM payment_return r
                                                          WHERE r.payment_id = p.id AND NOT r.was_paid), 0));
        WHEN 'PAYMENT_RETURN' THEN
            caused := EXISTS (SELECT FROM payment_return r JOIN payment p ON p.id = r.payment_id
                WHERE r.id = NEW.cause AND r.was_paid AND r.amount = NEW.amount AND r.currency = NEW.currency
                AND p.claim_id = NEW.claim_id AND p.part = NEW.part AND p.kind = NEW.kind);
        ELSE
            caused := true;
    END CASE;
    IF NOT caused THEN
        RAISE EXCEPTION '% of % has no such cause', NEW.movement, NEW.cause
            USING ERRCODE = 'check_violation', CONSTRAINT = 'money_movement_caused', TABLE = 'money_movement';
    END IF;
    RETURN NULL;
END $$;
