-- Limits by day of loss, per event, shared and sublimits; reservations before payment; every step appended as a movement.

-- Which limits hold for losses of which days: the aggregate, one a coverage part, and the further clauses of the policy.
CREATE TABLE agreed_limit (
  ledger_id      uuid           NOT NULL,
  position       integer        NOT NULL,
  effective_from date           NOT NULL,
  effective_to   date           NOT NULL,
  -- AGGREGATE, the code of a coverage part, or the code of a clause
  code           text           NOT NULL,
  kind           text           NOT NULL,
  basis          text           NOT NULL,
  -- coverage parts that count, separated by commas; empty for all
  parts          text           NOT NULL,
  currency       text           NOT NULL,
  limit_amount   numeric(20, 2) NOT NULL,
  reinstatements integer        NOT NULL,
  CONSTRAINT agreed_limit_pk PRIMARY KEY (ledger_id, position),
  CONSTRAINT agreed_limit_ledger_fk FOREIGN KEY (ledger_id) REFERENCES limits_ledger (id),
  CONSTRAINT agreed_limit_effective_not_empty CHECK (effective_from < effective_to),
  CONSTRAINT agreed_limit_kind_known CHECK (kind IN ('LIMIT', 'SUBLIMIT')),
  CONSTRAINT agreed_limit_basis_known CHECK (basis IN ('EVENT', 'AGGREGATE')),
  CONSTRAINT agreed_limit_positive CHECK (limit_amount > 0 AND reinstatements >= 0),
  -- On any day of loss a limit has one amount. Deferred, because a change of terms replaces all rows of a policy.
  CONSTRAINT agreed_limit_one_a_day EXCLUDE USING gist (
    ledger_id WITH =, code WITH =, daterange(effective_from, effective_to) WITH &&
  ) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO agreed_limit (ledger_id, position, effective_from, effective_to, code, kind, basis, parts, currency,
  limit_amount, reinstatements)
SELECT b.ledger_id, row_number() OVER (PARTITION BY b.ledger_id ORDER BY b.id) - 1, p.cover_from, p.cover_to,
  coalesce(b.coverage_part, 'AGGREGATE'), 'LIMIT', 'AGGREGATE', coalesce(b.coverage_part, ''), b.currency, b.limit_amount, 0
FROM limit_balance b JOIN limits_ledger l ON l.id = b.ledger_id JOIN policy p ON p.number = l.policy_number;

-- A balance is one limit, for an event limit one of one event.
ALTER TABLE limit_balance
  ADD COLUMN code text,
  ADD COLUMN event text COLLATE "C",
  ADD COLUMN reserved_amount numeric(20, 2) NOT NULL DEFAULT 0,
  ADD COLUMN reinstated_amount numeric(20, 2) NOT NULL DEFAULT 0,
  ADD COLUMN reinstatements integer NOT NULL DEFAULT 0,
  ALTER COLUMN limit_amount SET DEFAULT 0,
  ALTER COLUMN eroded_amount SET DEFAULT 0,
  DROP CONSTRAINT limit_balance_limit_positive,
  DROP CONSTRAINT limit_balance_never_overspent;
UPDATE limit_balance SET code = coalesce(coverage_part, 'AGGREGATE');
ALTER TABLE limit_balance
  ALTER COLUMN code SET NOT NULL,
  DROP CONSTRAINT limit_balance_part_if_of_part,
  DROP CONSTRAINT limit_balance_once_each,
  DROP COLUMN scope,
  DROP COLUMN coverage_part,
  ADD CONSTRAINT limit_balance_once_each UNIQUE NULLS NOT DISTINCT (ledger_id, code, event),
  ADD CONSTRAINT limit_balance_not_negative CHECK (
    limit_amount >= 0 AND reserved_amount >= 0 AND eroded_amount >= 0 AND reinstated_amount >= 0 AND reinstatements >= 0),
  -- The last word on overspending: whatever the callers do, what is reserved and what was eroded beyond that which was
  -- reinstated never pass the limit.
  ADD CONSTRAINT limit_balance_never_overspent CHECK (
    reserved_amount + greatest(eroded_amount - reinstated_amount, 0) <= limit_amount);

ALTER TABLE limits_ledger ADD COLUMN movements integer NOT NULL DEFAULT 0;

CREATE TABLE limit_reservation (
  id              uuid           NOT NULL,
  version         bigint         NOT NULL,
  ledger_id       uuid           NOT NULL,
  -- of the movement that opened it; the order of the list
  sequence        integer        NOT NULL,
  state           text           NOT NULL,
  claim_number    text           COLLATE "C" NOT NULL,
  coverage_part   text           NOT NULL,
  event           text           COLLATE "C" NOT NULL,
  sublimits       text[]         NOT NULL,
  loss_on         date,
  -- the balances that it counts against
  balances        uuid[]         NOT NULL,
  currency        text           NOT NULL,
  amount          numeric(20, 2) NOT NULL,
  payment_id      uuid,
  eroded_amount   numeric(20, 2) NOT NULL,
  returned_amount numeric(20, 2) NOT NULL,
  recorded_at     timestamptz    NOT NULL,
  recorded_by     text           NOT NULL,
  CONSTRAINT limit_reservation_pk PRIMARY KEY (id),
  CONSTRAINT limit_reservation_ledger_fk FOREIGN KEY (ledger_id) REFERENCES limits_ledger (id),
  CONSTRAINT limit_reservation_sequence_unique UNIQUE (ledger_id, sequence),
  CONSTRAINT limit_reservation_payment_unique UNIQUE (payment_id),
  CONSTRAINT limit_reservation_state_known CHECK (state IN ('RESERVED', 'CONFIRMED', 'RELEASED')),
  CONSTRAINT limit_reservation_paid_if_confirmed CHECK ((state = 'CONFIRMED') = (payment_id IS NOT NULL)),
  CONSTRAINT limit_reservation_sums CHECK (
    amount > 0 AND eroded_amount BETWEEN 0 AND amount AND returned_amount BETWEEN 0 AND eroded_amount
    AND (eroded_amount > 0) = (state = 'CONFIRMED'))
);

CREATE INDEX limit_reservation_held ON limit_reservation (ledger_id, coverage_part, event, loss_on)
  WHERE state <> 'RELEASED' AND (state = 'RESERVED' OR returned_amount < eroded_amount);

CREATE TABLE limit_movement (
  id                uuid           NOT NULL,
  ledger_id         uuid           NOT NULL,
  sequence          integer        NOT NULL,
  kind              text           NOT NULL,
  reservation_id    uuid,
  payment_id        uuid,
  claim_number      text           COLLATE "C",
  coverage_part     text,
  event             text           COLLATE "C",
  -- the limit that was reinstated
  limit_code        text,
  currency          text           NOT NULL,
  reserved_amount   numeric(20, 2) NOT NULL,
  eroded_amount     numeric(20, 2) NOT NULL,
  reinstated_amount numeric(20, 2) NOT NULL,
  reason            text,
  recorded_at       timestamptz    NOT NULL,
  recorded_by       text           NOT NULL,
  CONSTRAINT limit_movement_pk PRIMARY KEY (id),
  CONSTRAINT limit_movement_ledger_fk FOREIGN KEY (ledger_id) REFERENCES limits_ledger (id),
  CONSTRAINT limit_movement_reservation_fk FOREIGN KEY (reservation_id) REFERENCES limit_reservation (id),
  -- One line of succession a ledger: two callers can never record on the same balances.
  CONSTRAINT limit_movement_sequence_unique UNIQUE (ledger_id, sequence),
  CONSTRAINT limit_movement_kind_known CHECK (kind IN (
    'AGREED', 'RESERVED', 'CHANGED', 'CONFIRMED', 'RELEASED', 'ERODED', 'RETURNED', 'REINSTATED')),
  CONSTRAINT limit_movement_of_claim CHECK (
    (kind IN ('AGREED', 'REINSTATED')) = (reservation_id IS NULL)
    AND (reservation_id IS NULL) = (claim_number IS NULL)
    AND (reservation_id IS NULL) = (coverage_part IS NULL)),
  CONSTRAINT limit_movement_reinstates_limit CHECK ((kind = 'REINSTATED') = (limit_code IS NOT NULL))
);

-- What a movement does to each balance it touches.
CREATE TABLE limit_entry (
  movement_id       uuid           NOT NULL,
  balance_id        uuid           NOT NULL,
  limit_amount      numeric(20, 2) NOT NULL,
  reserved_amount   numeric(20, 2) NOT NULL,
  eroded_amount     numeric(20, 2) NOT NULL,
  reinstated_amount numeric(20, 2) NOT NULL,
  reinstatements    integer        NOT NULL,
  CONSTRAINT limit_entry_pk PRIMARY KEY (movement_id, balance_id),
  CONSTRAINT limit_entry_movement_fk FOREIGN KEY (movement_id) REFERENCES limit_movement (id),
  CONSTRAINT limit_entry_balance_fk FOREIGN KEY (balance_id) REFERENCES limit_balance (id)
);

CREATE INDEX limit_entry_by_balance ON limit_entry (balance_id);

-- What was known before this migration becomes movements: the limits at issue, then the erosions in their order.
INSERT INTO limit_movement (id, ledger_id, sequence, kind, currency, reserved_amount, eroded_amount, reinstated_amount,
  recorded_at, recorded_by)
SELECT gen_random_uuid(), l.id, 1, 'AGREED', l.currency, 0, 0, 0, p.issued_at, 'policy-service'
FROM limits_ledger l JOIN policy p ON p.number = l.policy_number;

INSERT INTO limit_entry (movement_id, balance_id, limit_amount, reserved_amount, eroded_amount, reinstated_amount, reinstatements)
SELECT m.id, b.id, b.limit_amount, 0, 0, 0, 0
FROM limit_movement m JOIN limit_balance b ON b.ledger_id = m.ledger_id;

INSERT INTO limit_reservation (id, version, ledger_id, sequence, state, claim_number, coverage_part, event, sublimits, balances,
  currency, amount, payment_id, eroded_amount, returned_amount, recorded_at, recorded_by)
SELECT e.payment_id, 0, e.ledger_id, e.sequence + 1, 'CONFIRMED', e.claim_number, e.coverage_part, e.claim_number, '{}',
  ARRAY(SELECT b.id FROM limit_balance b WHERE b.ledger_id = e.ledger_id AND b.code IN ('AGGREGATE', e.coverage_part) ORDER BY b.id),
  e.currency, e.amount, e.payment_id, e.amount, 0, e.recorded_at, e.recorded_by
FROM erosion e;

INSERT INTO limit_movement (id, ledger_id, sequence, kind, reservation_id, payment_id, claim_number, coverage_part, event,
  currency, reserved_amount, eroded_amount, reinstated_amount, recorded_at, recorded_by)
SELECT gen_random_uuid(), ledger_id, sequence + 1, 'ERODED', payment_id, payment_id, claim_number, coverage_part, claim_number,
  currency, 0, amount, 0, recorded_at, recorded_by
FROM erosion;

INSERT INTO limit_entry (movement_id, balance_id, limit_amount, reserved_amount, eroded_amount, reinstated_amount, reinstatements)
SELECT m.id, unnest(r.balances), 0, 0, m.eroded_amount, 0, 0
FROM limit_movement m JOIN limit_reservation r ON r.id = m.reservation_id;

UPDATE limits_ledger l SET movements = 1 + erosions;

-- A balance is the sum of its entries and nothing else: who appends an entry moves the balance, whoever it is, and nobody
-- moves a balance otherwise. The checks of the balance then decide whether the entry may stand.
CREATE FUNCTION post_limit_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE limit_balance b SET
    limit_amount = b.limit_amount + e.limit_amount,
    reserved_amount = b.reserved_amount + e.reserved_amount,
    eroded_amount = b.eroded_amount + e.eroded_amount,
    reinstated_amount = b.reinstated_amount + e.reinstated_amount,
    reinstatements = b.reinstatements + e.reinstatements
  FROM (
    SELECT balance_id, sum(limit_amount) AS limit_amount, sum(reserved_amount) AS reserved_amount,
      sum(eroded_amount) AS eroded_amount, sum(reinstated_amount) AS reinstated_amount,
      sum(reinstatements) AS reinstatements
    FROM posted GROUP BY balance_id) e
  WHERE b.id = e.balance_id;
  RETURN NULL;
END $$;

CREATE TRIGGER limit_entry_posted AFTER INSERT ON limit_entry
  REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION post_limit_entries();

CREATE FUNCTION keep_limit_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.limit_amount = 0 AND NEW.reserved_amount = 0 AND NEW.eroded_amount = 0 AND NEW.reinstated_amount = 0
        AND NEW.reinstatements = 0 THEN
      RETURN NEW;
    END IF;
  ELSIF TG_OP = 'UPDATE' THEN
    IF pg_trigger_depth() > 1 AND (OLD.id, OLD.ledger_id, OLD.code, OLD.event, OLD.currency)
        IS NOT DISTINCT FROM (NEW.id, NEW.ledger_id, NEW.code, NEW.event, NEW.currency) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'A limit balance only follows the entries of its ledger' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER limit_balance_follows BEFORE INSERT OR UPDATE OR DELETE ON limit_balance
  FOR EACH ROW EXECUTE FUNCTION keep_limit_balance();
CREATE TRIGGER limit_movement_kept BEFORE UPDATE OR DELETE ON limit_movement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER limit_entry_kept BEFORE UPDATE OR DELETE ON limit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
