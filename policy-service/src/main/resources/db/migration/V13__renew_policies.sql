-- Renewal of policies that expire: offers, what became of them, and the runs that make them.

-- Runs and lists of what expires read policies in the order in which they do; those that ended early have nothing to renew.
CREATE INDEX policy_by_expiry ON policy (cover_to, id) WHERE ended_on IS NULL;
CREATE INDEX policy_by_brokerage_expiry ON policy (brokerage, cover_to, id) WHERE ended_on IS NULL;

CREATE TABLE renewal_run (
  id          uuid        NOT NULL,
  state       text        NOT NULL,
  -- the day whose regular run it is; null for one that somebody started
  regular_on  date,
  -- policies that expire up to this day are due
  due_until   date        NOT NULL,
  started_at  timestamptz NOT NULL,
  started_by  text        NOT NULL,
  finished_at timestamptz,
  -- how far policies have been taken up, in the order in which they expire; null before the first and for the last look
  reached_to  date,
  reached_id  uuid,
  due         integer     NOT NULL,
  offered     integer     NOT NULL DEFAULT 0,
  referred    integer     NOT NULL DEFAULT 0,
  declined    integer     NOT NULL DEFAULT 0,
  failed      integer     NOT NULL DEFAULT 0,
  -- why it stands still, and when it goes on
  problem     text,
  resumes_at  timestamptz,
  CONSTRAINT renewal_run_pk PRIMARY KEY (id),
  CONSTRAINT renewal_run_state_known CHECK (state IN ('RUNNING', 'FINISHED')),
  CONSTRAINT renewal_run_finished_at_end CHECK ((state = 'FINISHED') = (finished_at IS NOT NULL)),
  CONSTRAINT renewal_run_regular_once UNIQUE (regular_on),
  CONSTRAINT renewal_run_counts_not_negative CHECK (due >= 0 AND offered >= 0 AND referred >= 0 AND declined >= 0 AND failed >= 0)
);

CREATE UNIQUE INDEX renewal_run_one_at_a_time ON renewal_run (state) WHERE state = 'RUNNING';

-- A policy that a run has taken up and is pricing. Who dies with it leaves a lease that runs out.
CREATE TABLE renewal_claim (
  policy_id    uuid        NOT NULL,
  run_id       uuid        NOT NULL,
  leased_until timestamptz NOT NULL,
  -- why no offer could be made; it is tried again when the lease has run out
  problem      text,
  CONSTRAINT renewal_claim_pk PRIMARY KEY (policy_id),
  CONSTRAINT renewal_claim_policy_fk FOREIGN KEY (policy_id) REFERENCES policy (id),
  CONSTRAINT renewal_claim_run_fk FOREIGN KEY (run_id) REFERENCES renewal_run (id)
);

CREATE INDEX renewal_claim_by_run ON renewal_claim (run_id, policy_id);

CREATE TABLE renewal_offer (
  id             uuid           NOT NULL,
  version        bigint         NOT NULL,
  policy_id      uuid           NOT NULL,
  policy_number  text           COLLATE "C" NOT NULL,
  brokerage      text           NOT NULL,
  -- the version of the policy whose terms are renewed
  version_id     uuid           NOT NULL,
  cover_from     date           NOT NULL,
  cover_to       date           NOT NULL,
  state          text           NOT NULL,
  outcome        text           NOT NULL,
  -- what the quote service said of the terms, one reason a line
  reasons        text           NOT NULL,
  currency       text           NOT NULL,
  premium_before numeric(20, 2) NOT NULL,
  premium_after  numeric(20, 2),
  tariff_version text,
  -- the last day on which it can be accepted
  valid_until    date           NOT NULL,
  run_id         uuid,
  created_at     timestamptz    NOT NULL,
  -- the policy that it became
  renewed_by     text           COLLATE "C",
  CONSTRAINT renewal_offer_pk PRIMARY KEY (id),
  CONSTRAINT renewal_offer_policy_fk FOREIGN KEY (policy_id) REFERENCES policy (id),
  CONSTRAINT renewal_offer_version_fk FOREIGN KEY (version_id) REFERENCES policy_version (id),
  CONSTRAINT renewal_offer_run_fk FOREIGN KEY (run_id) REFERENCES renewal_run (id),
  CONSTRAINT renewal_offer_renewed_by_fk FOREIGN KEY (renewed_by) REFERENCES policy (number),
  CONSTRAINT renewal_offer_cover_not_empty CHECK (cover_from < cover_to),
  CONSTRAINT renewal_offer_state_known CHECK (state IN ('REFERRED', 'NON_RENEWAL_PROPOSED', 'OFFERED', 'ACCEPTED',
    'DECLINED_BY_INSURED', 'NOT_RENEWED', 'LAPSED', 'WITHDRAWN')),
  CONSTRAINT renewal_offer_outcome_known CHECK (outcome IN ('PRICED', 'REFERRED', 'DECLINED', 'REFUSED')),
  CONSTRAINT renewal_offer_price_of_tariff CHECK ((premium_after IS NULL) = (tariff_version IS NULL)),
  CONSTRAINT renewal_offer_priced CHECK (state NOT IN ('OFFERED', 'ACCEPTED') OR premium_after IS NOT NULL),
  CONSTRAINT renewal_offer_becomes_policy CHECK ((state = 'ACCEPTED') = (renewed_by IS NOT NULL)),
  CONSTRAINT renewal_offer_premium_not_negative CHECK (premium_before >= 0 AND premium_after >= 0)
);

-- However many make offers: a policy has one that counts.
CREATE UNIQUE INDEX renewal_offer_one_a_policy ON renewal_offer (policy_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX renewal_offer_by_policy ON renewal_offer (policy_number, id DESC);
CREATE INDEX renewal_offer_by_state ON renewal_offer (state, cover_from, policy_id);
CREATE INDEX renewal_offer_by_brokerage ON renewal_offer (brokerage, state, cover_from, policy_id);
CREATE INDEX renewal_offer_standing ON renewal_offer (valid_until, id) WHERE state = 'OFFERED';

CREATE TABLE renewal_part (
  offer_id       uuid           NOT NULL,
  code           text           NOT NULL,
  -- null where the part was, or will be, not insured, or has no price
  premium_before numeric(20, 2),
  premium_after  numeric(20, 2),
  CONSTRAINT renewal_part_pk PRIMARY KEY (offer_id, code),
  CONSTRAINT renewal_part_offer_fk FOREIGN KEY (offer_id) REFERENCES renewal_offer (id)
);

-- What an underwriter changed of the expiring terms, field by field.
CREATE TABLE renewal_term_change (
  offer_id       uuid    NOT NULL,
  position       integer NOT NULL,
  effective_from date    NOT NULL,
  field          text    NOT NULL,
  value          text,
  CONSTRAINT renewal_term_change_pk PRIMARY KEY (offer_id, position),
  CONSTRAINT renewal_term_change_offer_fk FOREIGN KEY (offer_id) REFERENCES renewal_offer (id)
);

CREATE TABLE renewal_step (
  offer_id uuid        NOT NULL,
  position integer     NOT NULL,
  state    text        NOT NULL,
  at       timestamptz NOT NULL,
  by       text        NOT NULL,
  reason   text,
  CONSTRAINT renewal_step_pk PRIMARY KEY (offer_id, position),
  CONSTRAINT renewal_step_offer_fk FOREIGN KEY (offer_id) REFERENCES renewal_offer (id)
);

CREATE TRIGGER renewal_step_kept BEFORE UPDATE OR DELETE ON renewal_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
