CREATE SEQUENCE cp_number;

-- What one policy earns its brokerage: the terms agreed at its inception, and what was earned so far.
CREATE TABLE commission_account (
  id             uuid           NOT NULL,
  policy_number  text           COLLATE "C" NOT NULL,
  brokerage      text           NOT NULL,
  product        text           NOT NULL,
  currency       text           NOT NULL,
  agreement      text           NOT NULL,
  business       text           NOT NULL,
  basis          text           NOT NULL,
  rate           numeric(9, 6)  NOT NULL,
  minimum_amount numeric(20, 2),
  cap_amount     numeric(20, 2),
  written_amount numeric(20, 2) NOT NULL,
  premium_amount numeric(20, 2) NOT NULL,
  earned_amount  numeric(20, 2) NOT NULL,
  CONSTRAINT commission_account_pk PRIMARY KEY (id),
  CONSTRAINT commission_account_policy_unique UNIQUE (policy_number),
  CONSTRAINT commission_account_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT commission_account_business_known CHECK (business IN ('NEW', 'RENEWAL')),
  CONSTRAINT commission_account_basis_known CHECK (basis IN ('WRITTEN', 'RECEIVED')),
  CONSTRAINT commission_account_rate_is_share CHECK (rate >= 0 AND rate < 1),
  CONSTRAINT commission_account_never_above_premium CHECK (earned_amount BETWEEN 0 AND premium_amount),
  CONSTRAINT commission_account_never_above_cap CHECK (earned_amount <= cap_amount)
);

-- Commission earned (positive) or returned (negative). Rows are appended, never changed.
CREATE TABLE commission_entry (
  id               uuid           NOT NULL,
  policy_number    text           COLLATE "C" NOT NULL,
  brokerage        text           NOT NULL,
  product          text           NOT NULL,
  agreement        text           NOT NULL,
  rate             numeric(9, 6)  NOT NULL,
  cause            text           NOT NULL,
  -- what it was earned for, within its cause: it is entered once
  reference        uuid           NOT NULL,
  transaction_kind text,
  currency         text           NOT NULL,
  -- by how much the premium changed that commission is earned on
  premium_amount   numeric(20, 2) NOT NULL,
  amount           numeric(20, 2) NOT NULL,
  booked_on        date           NOT NULL,
  recorded_at      timestamptz    NOT NULL,
  recorded_by      text           NOT NULL,
  CONSTRAINT commission_entry_pk PRIMARY KEY (id),
  CONSTRAINT commission_entry_once UNIQUE (reference, cause),
  CONSTRAINT commission_entry_account_fk FOREIGN KEY (policy_number) REFERENCES commission_account (policy_number),
  CONSTRAINT commission_entry_cause_known CHECK (cause IN ('POLICY_CHANGE', 'RECEIPT', 'RECEIPT_REVERSAL', 'WRITE_OFF')),
  CONSTRAINT commission_entry_of_change CHECK ((cause = 'POLICY_CHANGE') = (transaction_kind IS NOT NULL)),
  CONSTRAINT commission_entry_of_something CHECK (amount <> 0 OR premium_amount <> 0)
);
CREATE INDEX commission_entry_by_policy ON commission_entry (policy_number, id DESC);
CREATE INDEX commission_entry_by_month ON commission_entry (brokerage, booked_on, id) INCLUDE (currency, amount);

CREATE TRIGGER commission_entry_kept BEFORE UPDATE OR DELETE ON commission_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Commission paid to a brokerage, or proposed to be.
CREATE TABLE commission_payout (
  id             uuid           NOT NULL,
  version        bigint         NOT NULL,
  number         text           COLLATE "C" NOT NULL,
  brokerage      text           NOT NULL,
  currency       text           NOT NULL,
  amount         numeric(20, 2) NOT NULL,
  -- the bank's own identification of the transfer: it is recorded once, unless it was turned down
  bank_reference text           COLLATE "C" NOT NULL,
  state          text           NOT NULL,
  -- whether the authority of one person sufficed
  alone          boolean        NOT NULL,
  proposed_at    timestamptz    NOT NULL,
  proposed_by    text           NOT NULL,
  decided_at     timestamptz,
  decided_by     text,
  paid_on        date,
  CONSTRAINT commission_payout_pk PRIMARY KEY (id),
  CONSTRAINT commission_payout_number_unique UNIQUE (number),
  CONSTRAINT commission_payout_amount_positive CHECK (amount > 0),
  CONSTRAINT commission_payout_state_known CHECK (state IN ('PROPOSED', 'PAID', 'REJECTED')),
  CONSTRAINT commission_payout_decided_wholly CHECK (
    num_nonnulls(decided_at, decided_by) = CASE state WHEN 'PROPOSED' THEN 0 ELSE 2 END),
  CONSTRAINT commission_payout_paid_on_a_day CHECK ((state = 'PAID') = (paid_on IS NOT NULL)),
  CONSTRAINT commission_payout_four_eyes CHECK (state <> 'PAID' OR alone OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX commission_payout_bank_reference_once ON commission_payout (bank_reference) WHERE state <> 'REJECTED';
CREATE INDEX commission_payout_by_state ON commission_payout (state, id DESC);
CREATE INDEX commission_payout_by_brokerage ON commission_payout (brokerage, id DESC);
CREATE INDEX commission_payout_by_day ON commission_payout (brokerage, paid_on) INCLUDE (currency, amount) WHERE state = 'PAID';
