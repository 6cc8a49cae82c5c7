-- Billing: what premium payers owe, what they paid, and what is done about what is overdue.
CREATE SEQUENCE i_number;
CREATE SEQUENCE rc_number;
CREATE SEQUENCE rf_number;

CREATE TABLE billing_account (
  id                        uuid           NOT NULL,
  version                   bigint         NOT NULL,
  policy_number             text           COLLATE "C" NOT NULL,
  brokerage                 text           NOT NULL,
  country                   text           NOT NULL,
  currency                  text           NOT NULL,
  plan                      text           NOT NULL,
  payer_name                text           NOT NULL,
  payer_registration_number text,
  payer_birth_date          date,
  payer_email               text,
  -- charges for instalments, less what went back with return premium
  charged_amount            numeric(20, 2) NOT NULL,
  opened_at                 timestamptz    NOT NULL,
  CONSTRAINT billing_account_pk PRIMARY KEY (id),
  CONSTRAINT billing_account_policy_unique UNIQUE (policy_number),
  CONSTRAINT billing_account_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT billing_account_plan_known CHECK (plan IN ('ANNUAL', 'SEMI_ANNUAL', 'QUARTERLY', 'MONTHLY')),
  CONSTRAINT billing_account_charged_not_negative CHECK (charged_amount >= 0)
);

CREATE TABLE invoice (
  id                        uuid           NOT NULL,
  version                   bigint         NOT NULL,
  number                    text           COLLATE "C" NOT NULL,
  account_id                uuid           NOT NULL,
  policy_number             text           COLLATE "C" NOT NULL,
  brokerage                 text           NOT NULL,
  kind                      text           NOT NULL,
  -- the policy transaction whose premium it asks for
  transaction_id            uuid           NOT NULL,
  covers_from               date           NOT NULL,
  issued_on                 date           NOT NULL,
  due_on                    date           NOT NULL,
  payer_name                text           NOT NULL,
  payer_registration_number text,
  payer_birth_date          date,
  payer_email               text,
  payer_search              text           COLLATE "C" NOT NULL GENERATED ALWAYS AS (search_form(payer_name)) STORED,
  currency                  text           NOT NULL,
  amount                    numeric(20, 2) NOT NULL,
  allocated_amount          numeric(20, 2) NOT NULL,
  credited_amount           numeric(20, 2) NOT NULL,
  written_off_amount        numeric(20, 2) NOT NULL,
  open_amount               numeric(20, 2) NOT NULL
    GENERATED ALWAYS AS (amount - allocated_amount - credited_amount - written_off_amount) STORED,
  state                     text           NOT NULL GENERATED ALWAYS AS (
    CASE WHEN amount = allocated_amount + credited_amount + written_off_amount THEN
           CASE WHEN credited_amount = amount THEN 'CANCELLED' WHEN written_off_amount > 0 THEN 'WRITTEN_OFF' ELSE 'PAID' END
         WHEN allocated_amount + credited_amount + written_off_amount = 0 THEN 'OPEN'
         ELSE 'PARTLY_PAID' END) STORED,
  dunning_round             integer        NOT NULL,
  dunning_step              text,
  -- the day on which the next step is due; none once there is nothing more to do
  next_dunning_on           date,
  CONSTRAINT invoice_pk PRIMARY KEY (id),
  CONSTRAINT invoice_number_unique UNIQUE (number),
  CONSTRAINT invoice_account_fk FOREIGN KEY (account_id) REFERENCES billing_account (id),
  CONSTRAINT invoice_kind_known CHECK (kind IN ('INSTALMENT', 'ADDITIONAL')),
  CONSTRAINT invoice_amount_positive CHECK (amount > 0),
  -- The last word on settling: whatever the callers do, no more is settled than is owed.
  CONSTRAINT invoice_never_oversettled CHECK (
    allocated_amount >= 0 AND credited_amount >= 0 AND written_off_amount >= 0
    AND allocated_amount + credited_amount + written_off_amount <= amount)
);

CREATE INDEX invoice_by_account ON invoice (account_id, due_on, id);
CREATE INDEX invoice_by_policy ON invoice (policy_number, id DESC);
CREATE INDEX invoice_by_brokerage ON invoice (brokerage, id DESC);
CREATE INDEX invoice_by_state ON invoice (state, id DESC);
CREATE INDEX invoice_open ON invoice (id DESC, due_on) WHERE open_amount > 0;
CREATE INDEX invoice_by_payer ON invoice USING gin (bigrams(payer_search));
CREATE INDEX invoice_to_dun ON invoice (next_dunning_on, id) WHERE open_amount > 0 AND next_dunning_on IS NOT NULL;

CREATE TABLE invoice_line (
  invoice_id uuid           NOT NULL,
  position   integer        NOT NULL,
  kind       text           NOT NULL,
  -- coverage part, or code of the tax, levy or charge
  code       text           NOT NULL,
  rate       numeric(9, 6),
  currency   text           NOT NULL,
  amount     numeric(20, 2) NOT NULL,
  CONSTRAINT invoice_line_pk PRIMARY KEY (invoice_id, position),
  CONSTRAINT invoice_line_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_line_kind_known CHECK (kind IN ('PREMIUM', 'TAX', 'LEVY', 'CHARGE'))
);

-- What a return premium or a new schedule took off an invoice.
CREATE TABLE invoice_credit (
  id             uuid           NOT NULL,
  invoice_id     uuid           NOT NULL,
  kind           text           NOT NULL,
  transaction_id uuid,
  currency       text           NOT NULL,
  amount         numeric(20, 2) NOT NULL,
  credited_on    date           NOT NULL,
  recorded_at    timestamptz    NOT NULL,
  recorded_by    text           NOT NULL,
  CONSTRAINT invoice_credit_pk PRIMARY KEY (id),
  CONSTRAINT invoice_credit_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_credit_kind_known CHECK (kind IN ('RETURN_PREMIUM', 'REISSUED')),
  CONSTRAINT invoice_credit_amount_positive CHECK (amount > 0)
);
CREATE INDEX invoice_credit_by_invoice ON invoice_credit (invoice_id, id);

CREATE TABLE receipt (
  id               uuid           NOT NULL,
  version          bigint         NOT NULL,
  number           text           COLLATE "C" NOT NULL,
  -- the bank's own identification of the credit: it is recorded once
  bank_reference   text           COLLATE "C" NOT NULL,
  remittance       text           NOT NULL,
  payer            text           NOT NULL,
  payer_search     text           COLLATE "C" NOT NULL GENERATED ALWAYS AS (search_form(payer)) STORED,
  value_date       date           NOT NULL,
  currency         text           NOT NULL,
  amount           numeric(20, 2) NOT NULL,
  allocated_amount numeric(20, 2) NOT NULL,
  refunded_amount  numeric(20, 2) NOT NULL,
  open_amount      numeric(20, 2) NOT NULL GENERATED ALWAYS AS (amount - allocated_amount - refunded_amount) STORED,
  recorded_at      timestamptz    NOT NULL,
  recorded_by      text           NOT NULL,
  CONSTRAINT receipt_pk PRIMARY KEY (id),
  CONSTRAINT receipt_number_unique UNIQUE (number),
  CONSTRAINT receipt_bank_reference_unique UNIQUE (bank_reference),
  CONSTRAINT receipt_amount_positive CHECK (amount > 0),
  CONSTRAINT receipt_never_overallocated CHECK (
    allocated_amount >= 0 AND refunded_amount >= 0 AND allocated_amount + refunded_amount <= amount)
);
CREATE INDEX receipt_open ON receipt (id DESC) WHERE open_amount > 0;
CREATE INDEX receipt_by_payer ON receipt USING gin (bigrams(payer_search));

CREATE TABLE allocation (
  id              uuid           NOT NULL,
  receipt_id      uuid           NOT NULL,
  invoice_id      uuid           NOT NULL,
  currency        text           NOT NULL,
  amount          numeric(20, 2) NOT NULL,
  allocated_on    date           NOT NULL,
  recorded_at     timestamptz    NOT NULL,
  recorded_by     text           NOT NULL,
  reversed_at     timestamptz,
  reversed_by     text,
  reversal_reason text,
  CONSTRAINT allocation_pk PRIMARY KEY (id),
  CONSTRAINT allocation_receipt_fk FOREIGN KEY (receipt_id) REFERENCES receipt (id),
  CONSTRAINT allocation_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT allocation_amount_positive CHECK (amount > 0),
  CONSTRAINT allocation_reversed_wholly CHECK (
    num_nulls(reversed_at, reversed_by, reversal_reason) IN (0, 3))
);
CREATE INDEX allocation_by_receipt ON allocation (receipt_id, id);
CREATE INDEX allocation_by_invoice ON allocation (invoice_id, id);

CREATE TABLE refund (
  id             uuid           NOT NULL,
  version        bigint         NOT NULL,
  number         text           COLLATE "C" NOT NULL,
  policy_number  text           COLLATE "C",
  transaction_id uuid,
  receipt_id     uuid,
  payee          text           NOT NULL,
  reason         text           NOT NULL,
  currency       text           NOT NULL,
  amount         numeric(20, 2) NOT NULL,
  state          text           NOT NULL,
  recorded_at    timestamptz    NOT NULL,
  recorded_by    text           NOT NULL,
  paid_on        date,
  paid_by        text,
  bank_reference text           COLLATE "C",
  CONSTRAINT refund_pk PRIMARY KEY (id),
  CONSTRAINT refund_number_unique UNIQUE (number),
  CONSTRAINT refund_receipt_fk FOREIGN KEY (receipt_id) REFERENCES receipt (id),
  CONSTRAINT refund_bank_reference_unique UNIQUE (bank_reference),
  CONSTRAINT refund_of_premium_or_receipt CHECK (num_nonnulls(policy_number, receipt_id) = 1),
  CONSTRAINT refund_amount_positive CHECK (amount > 0),
  CONSTRAINT refund_state_known CHECK (state IN ('PAYABLE', 'PAID')),
  CONSTRAINT refund_paid_wholly CHECK (
    num_nonnulls(paid_on, paid_by, bank_reference) = CASE state WHEN 'PAID' THEN 3 ELSE 0 END)
);
CREATE INDEX refund_by_policy ON refund (policy_number, id DESC) WHERE policy_number IS NOT NULL;
CREATE INDEX refund_by_receipt ON refund (receipt_id, id) WHERE receipt_id IS NOT NULL;
CREATE INDEX refund_by_state ON refund (state, id DESC);

CREATE TABLE write_off (
  id          uuid           NOT NULL,
  version     bigint         NOT NULL,
  invoice_id  uuid           NOT NULL,
  currency    text           NOT NULL,
  amount      numeric(20, 2) NOT NULL,
  reason      text           NOT NULL,
  state       text           NOT NULL,
  -- whether the authority of one person sufficed
  alone       boolean        NOT NULL,
  proposed_at timestamptz    NOT NULL,
  proposed_by text           NOT NULL,
  decided_at  timestamptz,
  decided_by  text,
  CONSTRAINT write_off_pk PRIMARY KEY (id),
  CONSTRAINT write_off_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT write_off_amount_positive CHECK (amount > 0),
  CONSTRAINT write_off_state_known CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED')),
  CONSTRAINT write_off_decided_wholly CHECK (
    num_nonnulls(decided_at, decided_by) = CASE state WHEN 'PROPOSED' THEN 0 ELSE 2 END),
  CONSTRAINT write_off_four_eyes CHECK (state <> 'APPROVED' OR alone OR decided_by <> proposed_by)
);
CREATE INDEX write_off_by_invoice ON write_off (invoice_id, id);
CREATE INDEX write_off_proposed ON write_off (id DESC) WHERE state = 'PROPOSED';

CREATE TABLE dunning_record (
  id          uuid           NOT NULL,
  invoice_id  uuid           NOT NULL,
  round       integer        NOT NULL,
  step        text           NOT NULL,
  taken_on    date           NOT NULL,
  -- until when payment averts what comes next
  pay_by      date,
  currency    text           NOT NULL,
  open_amount numeric(20, 2) NOT NULL,
  rule        text           NOT NULL,
  recorded_at timestamptz    NOT NULL,
  recorded_by text           NOT NULL,
  CONSTRAINT dunning_record_pk PRIMARY KEY (id),
  CONSTRAINT dunning_record_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT dunning_record_once UNIQUE (invoice_id, round, step),
  CONSTRAINT dunning_record_step_known CHECK (step IN ('REMINDER', 'NOTICE', 'LAPSE', 'CLOSED'))
);

CREATE TRIGGER invoice_line_kept BEFORE UPDATE OR DELETE ON invoice_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER invoice_credit_kept BEFORE UPDATE OR DELETE ON invoice_credit
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dunning_record_kept BEFORE UPDATE OR DELETE ON dunning_record
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An allocation only ever learns that it was taken back.
CREATE FUNCTION keep_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.reversed_at IS NULL
      AND to_jsonb(OLD) - '{reversed_at,reversed_by,reversal_reason}'::text[]
        = to_jsonb(NEW) - '{reversed_at,reversed_by,reversal_reason}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'An allocation is taken back, never changed or removed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER allocation_kept BEFORE UPDATE OR DELETE ON allocation
  FOR EACH ROW EXECUTE FUNCTION keep_allocation();
