-- What is left of a policy's limits. Every limit is one balance; claims erode all balances that count them, all or none.
CREATE TABLE limits_ledger (
  id            uuid    NOT NULL,
  version       bigint  NOT NULL,
  policy_number text    COLLATE "C" NOT NULL,
  currency      text    NOT NULL,
  -- how many lines were written so far; the next line takes the next number
  erosions      integer NOT NULL,
  CONSTRAINT limits_ledger_pk PRIMARY KEY (id),
  CONSTRAINT limits_ledger_policy_number_unique UNIQUE (policy_number),
  CONSTRAINT limits_ledger_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number)
);

CREATE TABLE limit_balance (
  id            uuid           NOT NULL,
  ledger_id     uuid           NOT NULL,
  scope         text           NOT NULL,
  coverage_part text,
  currency      text           NOT NULL,
  limit_amount  numeric(20, 2) NOT NULL,
  eroded_amount numeric(20, 2) NOT NULL,
  CONSTRAINT limit_balance_pk PRIMARY KEY (id),
  CONSTRAINT limit_balance_ledger_fk FOREIGN KEY (ledger_id) REFERENCES limits_ledger (id),
  CONSTRAINT limit_balance_once_each UNIQUE NULLS NOT DISTINCT (ledger_id, scope, coverage_part),
  CONSTRAINT limit_balance_part_if_of_part CHECK ((scope = 'PART') = (coverage_part IS NOT NULL)),
  CONSTRAINT limit_balance_limit_positive CHECK (limit_amount > 0),
  -- The last word on overspending: whatever the callers do, no balance passes its limit.
  CONSTRAINT limit_balance_never_overspent CHECK (eroded_amount BETWEEN 0 AND limit_amount)
);

CREATE TABLE erosion (
  payment_id                 uuid           NOT NULL,
  ledger_id                  uuid           NOT NULL,
  sequence                   integer        NOT NULL,
  claim_number               text           COLLATE "C" NOT NULL,
  coverage_part              text           NOT NULL,
  currency                   text           NOT NULL,
  amount                     numeric(20, 2) NOT NULL,
  aggregate_remaining_amount numeric(20, 2) NOT NULL,
  part_remaining_amount      numeric(20, 2) NOT NULL,
  recorded_at                timestamptz    NOT NULL,
  recorded_by                text           NOT NULL,
  CONSTRAINT erosion_pk PRIMARY KEY (payment_id),
  CONSTRAINT erosion_ledger_fk FOREIGN KEY (ledger_id) REFERENCES limits_ledger (id),
  -- One line of succession a ledger: two callers can never record on the same balance.
  CONSTRAINT erosion_sequence_unique UNIQUE (ledger_id, sequence),
  CONSTRAINT erosion_amount_positive CHECK (amount > 0),
  CONSTRAINT erosion_remaining_not_negative CHECK (aggregate_remaining_amount >= 0 AND part_remaining_amount >= 0)
);

CREATE TRIGGER erosion_kept BEFORE UPDATE OR DELETE ON erosion
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
