-- Every change of a policy is a transaction with its premium. A policy may follow another (renewal, rewriting), may end early,
-- and what was insured may still be reported for a while after the end.
ALTER TABLE policy
  DROP CONSTRAINT policy_quote_number_unique,
  -- the policy that this one renews or rewrites
  ADD COLUMN predecessor text COLLATE "C",
  -- by what is known now: the first day no longer covered, if the cover ended before its agreed end, and why
  ADD COLUMN ended_on date,
  ADD COLUMN ended_by text,
  ADD CONSTRAINT policy_predecessor_fk FOREIGN KEY (predecessor) REFERENCES policy (number),
  ADD CONSTRAINT policy_succeeded_once UNIQUE (predecessor),
  ADD CONSTRAINT policy_end_has_cause CHECK ((ended_on IS NULL) = (ended_by IS NULL)),
  ADD CONSTRAINT policy_end_within_period CHECK (ended_on BETWEEN cover_from AND cover_to);

-- A quote is issued once; the policies that follow keep it as the description of the risk.
CREATE UNIQUE INDEX policy_issued_once_a_quote ON policy (quote_number) WHERE predecessor IS NULL;
CREATE INDEX policy_by_quote ON policy (quote_number);

ALTER TABLE policy_version
  ADD COLUMN cover text NOT NULL DEFAULT 'COVERED',
  ADD CONSTRAINT policy_version_cover_known CHECK (cover IN ('COVERED', 'REPORTING'));
ALTER TABLE policy_version ALTER COLUMN cover DROP DEFAULT;

-- Limits beside the aggregate and those of the parts: per event, shared by several parts, sublimits.
CREATE TABLE limit_clause (
  version_id     uuid           NOT NULL,
  position       integer        NOT NULL,
  code           text           NOT NULL,
  kind           text           NOT NULL,
  basis          text           NOT NULL,
  -- codes of coverage parts, separated by commas; empty for the whole policy
  parts          text           NOT NULL,
  currency       text           NOT NULL,
  limit_amount   numeric(20, 2) NOT NULL,
  reinstatements integer        NOT NULL,
  CONSTRAINT limit_clause_pk PRIMARY KEY (version_id, position),
  CONSTRAINT limit_clause_version_fk FOREIGN KEY (version_id) REFERENCES policy_version (id),
  CONSTRAINT limit_clause_code_unique UNIQUE (version_id, code),
  CONSTRAINT limit_clause_kind_known CHECK (kind IN ('LIMIT', 'SUBLIMIT')),
  CONSTRAINT limit_clause_basis_known CHECK (basis IN ('EVENT', 'AGGREGATE')),
  CONSTRAINT limit_clause_positive CHECK (limit_amount > 0 AND reinstatements >= 0)
);

CREATE TRIGGER limit_clause_kept BEFORE UPDATE OR DELETE ON limit_clause
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE policy_transaction (
  id             uuid           NOT NULL,
  policy_id      uuid           NOT NULL,
  sequence       integer        NOT NULL,
  kind           text           NOT NULL,
  effective_from date           NOT NULL,
  recorded_at    timestamptz    NOT NULL,
  recorded_by    text           NOT NULL,
  reason         text,
  -- how a return premium was reckoned
  return_basis   text,
  currency       text           NOT NULL,
  -- by how much the premium of the policy changed
  premium_amount numeric(20, 2) NOT NULL,
  -- whether the premium is agreed as such, and not the difference between terms before and after
  fixed_premium  boolean        NOT NULL,
  CONSTRAINT policy_transaction_pk PRIMARY KEY (id),
  CONSTRAINT policy_transaction_policy_fk FOREIGN KEY (policy_id) REFERENCES policy (id),
  CONSTRAINT policy_transaction_sequence_unique UNIQUE (policy_id, sequence)
);

CREATE TABLE policy_transaction_part (
  transaction_id uuid           NOT NULL,
  code           text           NOT NULL,
  premium_amount numeric(20, 2) NOT NULL,
  CONSTRAINT policy_transaction_part_pk PRIMARY KEY (transaction_id, code),
  CONSTRAINT policy_transaction_part_transaction_fk FOREIGN KEY (transaction_id) REFERENCES policy_transaction (id)
);

-- What a transaction changes: from a day of cover on, a field of the terms has a value. All of them, replayed in the order
-- of the days, make the terms.
CREATE TABLE term_change (
  transaction_id uuid    NOT NULL,
  position       integer NOT NULL,
  effective_from date    NOT NULL,
  field          text    NOT NULL,
  value          text,
  CONSTRAINT term_change_pk PRIMARY KEY (transaction_id, position),
  CONSTRAINT term_change_transaction_fk FOREIGN KEY (transaction_id) REFERENCES policy_transaction (id)
);

-- What was issued before transactions were kept.
INSERT INTO policy_transaction
SELECT gen_random_uuid(), p.id, 1, 'NEW_BUSINESS', p.cover_from, v.recorded_from, v.recorded_by, NULL, NULL, v.currency, v.premium_amount, false
FROM policy p JOIN policy_version v ON v.policy_id = p.id AND v.sequence = 1;
INSERT INTO policy_transaction_part
SELECT t.id, c.code, c.premium_amount
FROM policy_transaction t JOIN policy_version v ON v.policy_id = t.policy_id AND v.sequence = 1 JOIN coverage_part c ON c.version_id = v.id;

CREATE TRIGGER policy_transaction_kept BEFORE UPDATE OR DELETE ON policy_transaction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_transaction_part_kept BEFORE UPDATE OR DELETE ON policy_transaction_part
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER term_change_kept BEFORE UPDATE OR DELETE ON term_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
