-- Figures are read by the quarter of the accident too; the rows follow from the movements, so they are made anew.
DROP TABLE money_month;
CREATE TABLE money_month (
    claim_id          uuid           NOT NULL CONSTRAINT money_month_claim_fk REFERENCES claim,
    part              varchar(40)    NOT NULL,
    kind              varchar(10)    NOT NULL,
    currency          varchar(3)     NOT NULL,
    accident_quarter  varchar(7)     NOT NULL,
    month             date           NOT NULL CONSTRAINT money_month_first_day CHECK (extract(day FROM month) = 1),
    reserved          numeric(19, 2) NOT NULL,
    paid              numeric(19, 2) NOT NULL,
    recovered         numeric(19, 2) NOT NULL,
    movements         integer        NOT NULL,
    CONSTRAINT money_month_pk PRIMARY KEY (claim_id, part, kind, currency, accident_quarter, month)
);
CREATE INDEX money_month_month_ix ON money_month (month);
CREATE INDEX money_month_quarter_ix ON money_month (accident_quarter);

CREATE OR REPLACE FUNCTION keep_money_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO money_month AS m
        (claim_id, part, kind, currency, accident_quarter, month, reserved, paid, recovered, movements)
    VALUES (NEW.claim_id, NEW.part, NEW.kind, NEW.currency, NEW.accident_quarter,
            date_trunc('month', NEW.accounted_on)::date,
            CASE NEW.movement WHEN 'RESERVE' THEN NEW.amount ELSE 0 END,
            CASE NEW.movement WHEN 'PAYMENT' THEN NEW.amount WHEN 'PAYMENT_RETURN' THEN -NEW.amount ELSE 0 END,
            CASE NEW.movement WHEN 'RECOVERY' THEN NEW.amount ELSE 0 END, 1)
    ON CONFLICT ON CONSTRAINT money_month_pk DO UPDATE
    SET reserved = m.reserved + excluded.reserved, paid = m.paid + excluded.paid,
        recovered = m.recovered + excluded.recovered, movements = m.movements + 1;
    RETURN NULL;
END $$;

INSERT INTO money_month
SELECT claim_id, part, kind, currency, accident_quarter, date_trunc('month', accounted_on)::date,
       coalesce(sum(amount) FILTER (WHERE movement = 'RESERVE'), 0),
       coalesce(sum(amount) FILTER (WHERE movement = 'PAYMENT'), 0)
           - coalesce(sum(amount) FILTER (WHERE movement = 'PAYMENT_RETURN'), 0),
       coalesce(sum(amount) FILTER (WHERE movement = 'RECOVERY'), 0), count(*)
FROM money_movement GROUP BY 1, 2, 3, 4, 5, 6;
