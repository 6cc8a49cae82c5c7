-- What is ceded and recovered: appended, never changed. The month of a bordereau is that of recording, so a month that is over
-- stays as it is.
CREATE FUNCTION total_of(amounts numeric[]) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT coalesce(sum(amount), 0) FROM unnest(amounts) AS amount);

-- What a transaction changed of the premium that a reinsurer gets under a treaty.
CREATE TABLE cession (
  id               uuid             NOT NULL,
  policy_number    text             COLLATE "C" NOT NULL,
  transaction_id   uuid             NOT NULL,
  transaction_kind text             NOT NULL,
  effective_from   date             NOT NULL,
  product          text             NOT NULL,
  inception        date             NOT NULL,
  treaty           text             COLLATE "C" NOT NULL,
  reinsurer        text             COLLATE "C" NOT NULL,
  currency         text             NOT NULL,
  -- by which the policy took part
  sum_insured      numeric(20, 2)   NOT NULL,
  -- by how much the policy's own premium changed
  gross_premium    numeric(20, 2)   NOT NULL,
  -- coverage parts and the premium ceded of each
  parts            text[]           NOT NULL,
  part_premiums    numeric(20, 2)[] NOT NULL,
  premium          numeric(20, 2)   NOT NULL,
  commission       numeric(20, 2)   NOT NULL,
  month            date             NOT NULL,
  -- null where premium has moved between parts only
  ledger_entry_id  uuid,
  recorded_at      timestamptz      NOT NULL,
  recorded_by      text             NOT NULL,
  CONSTRAINT cession_pk PRIMARY KEY (id),
  CONSTRAINT cession_transaction_fk FOREIGN KEY (transaction_id) REFERENCES policy_transaction (id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT cession_ledger_entry_fk FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entry (id),
  -- a transaction is ceded once
  CONSTRAINT cession_once UNIQUE (transaction_id, treaty, reinsurer),
  CONSTRAINT cession_parts_sum_up CHECK (
    premium = total_of(part_premiums) AND cardinality(parts) = cardinality(part_premiums)),
  CONSTRAINT cession_month_begins CHECK (extract(day FROM month) = 1)
);

CREATE INDEX cession_by_policy ON cession (policy_number, id);
CREATE INDEX cession_by_bordereau ON cession (treaty, month, id);
CREATE INDEX cession_sums ON cession (month, treaty, reinsurer) INCLUDE (premium, commission);

CREATE TRIGGER cession_kept BEFORE UPDATE OR DELETE ON cession
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Payments of claims, and what came back of them, as the treaties saw them. Each counts once.
CREATE TABLE reinsured_loss (
  id            uuid           NOT NULL,
  policy_number text           COLLATE "C" NOT NULL,
  claim_number  text           COLLATE "C" NOT NULL,
  event         text           COLLATE "C" NOT NULL,
  coverage_part text           NOT NULL,
  loss_on       date           NOT NULL,
  currency      text           NOT NULL,
  amount        numeric(20, 2) NOT NULL,
  recorded_at   timestamptz    NOT NULL,
  CONSTRAINT reinsured_loss_pk PRIMARY KEY (id),
  CONSTRAINT reinsured_loss_not_nothing CHECK (amount <> 0)
);

CREATE INDEX reinsured_loss_by_event ON reinsured_loss (event, id);

CREATE TRIGGER reinsured_loss_kept BEFORE UPDATE OR DELETE ON reinsured_loss
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a loss changed of what a reinsurer pays, and of the premium that reinstates its layer.
CREATE TABLE recovery (
  id                    uuid           NOT NULL,
  loss_id               uuid           NOT NULL,
  treaty                text           COLLATE "C" NOT NULL,
  reinsurer             text           COLLATE "C" NOT NULL,
  event                 text           COLLATE "C" NOT NULL,
  -- null where a layer answers for all policies of the event
  policy_number         text           COLLATE "C",
  currency              text           NOT NULL,
  recovered             numeric(20, 2) NOT NULL,
  reinstatement_premium numeric(20, 2) NOT NULL,
  month                 date           NOT NULL,
  ledger_entry_id       uuid           NOT NULL,
  recorded_at           timestamptz    NOT NULL,
  CONSTRAINT recovery_pk PRIMARY KEY (id),
  CONSTRAINT recovery_loss_fk FOREIGN KEY (loss_id) REFERENCES reinsured_loss (id),
  CONSTRAINT recovery_ledger_entry_fk FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT recovery_not_nothing CHECK (recovered <> 0 OR reinstatement_premium <> 0),
  CONSTRAINT recovery_month_begins CHECK (extract(day FROM month) = 1)
);

CREATE INDEX recovery_by_policy ON recovery (policy_number, id);
CREATE INDEX recovery_by_event ON recovery (event, id);
CREATE INDEX recovery_by_bordereau ON recovery (treaty, month, id);
CREATE INDEX recovery_sums ON recovery (month, treaty, reinsurer) INCLUDE (recovered, reinstatement_premium);
CREATE INDEX recovery_by_loss ON recovery (loss_id);

CREATE TRIGGER recovery_kept BEFORE UPDATE OR DELETE ON recovery
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Sums over all losses so far, from which recoveries follow whatever the order of the losses.
CREATE TABLE ceded_claim (
  policy_number text           COLLATE "C" NOT NULL,
  claim_number  text           COLLATE "C" NOT NULL,
  event         text           COLLATE "C" NOT NULL,
  currency      text           NOT NULL,
  -- fixed by the first payment, so that later changes of the policy do not touch the claim
  sum_insured   numeric(20, 2) NOT NULL,
  gross         numeric(20, 2) NOT NULL,
  CONSTRAINT ceded_claim_pk PRIMARY KEY (policy_number, claim_number, event)
);

CREATE TABLE ceded_risk (
  policy_number text           COLLATE "C" NOT NULL,
  event         text           COLLATE "C" NOT NULL,
  product       text           NOT NULL,
  inception     date           NOT NULL,
  currency      text           NOT NULL,
  first_on      date           NOT NULL,
  -- what the shares leave
  retained      numeric(20, 2) NOT NULL,
  CONSTRAINT ceded_risk_pk PRIMARY KEY (policy_number, event)
);

CREATE INDEX ceded_risk_by_event ON ceded_risk (event, policy_number);

CREATE TABLE ceded_event (
  treaty   text           COLLATE "C" NOT NULL,
  event    text           COLLATE "C" NOT NULL,
  currency text           NOT NULL,
  first_on date           NOT NULL,
  -- what the shares and the layers per risk leave of all policies of the treaty
  retained numeric(20, 2) NOT NULL,
  CONSTRAINT ceded_event_pk PRIMARY KEY (treaty, event)
);

-- Where each layer stands with each loss that reaches it.
CREATE TABLE layer_position (
  treaty        text           COLLATE "C" NOT NULL,
  event         text           COLLATE "C" NOT NULL,
  -- empty where the layer answers for all policies of the event
  policy_number text           COLLATE "C" NOT NULL,
  currency      text           NOT NULL,
  first_on      date           NOT NULL,
  layer         numeric(20, 2) NOT NULL,
  recovered     numeric(20, 2) NOT NULL,
  CONSTRAINT layer_position_pk PRIMARY KEY (treaty, event, policy_number),
  CONSTRAINT layer_position_within_layer CHECK (recovered BETWEEN 0 AND layer)
);

CREATE INDEX layer_position_by_event ON layer_position (event);
