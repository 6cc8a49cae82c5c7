-- The general ledger: every movement of money, double entry. Rows are appended, never changed.
CREATE TABLE ledger_entry (
  id            uuid        NOT NULL,
  kind          text        NOT NULL,
  -- what was booked, within its kind: the same thing is booked once
  reference     text        COLLATE "C" NOT NULL,
  policy_number text        COLLATE "C",
  booked_on     date        NOT NULL,
  text          text        NOT NULL,
  postings      integer     NOT NULL,
  recorded_at   timestamptz NOT NULL,
  recorded_by   text        NOT NULL,
  CONSTRAINT ledger_entry_pk PRIMARY KEY (id),
  CONSTRAINT ledger_entry_booked_once UNIQUE (kind, reference),
  CONSTRAINT ledger_entry_two_sides CHECK (postings >= 2),
  CONSTRAINT ledger_entry_as_posted UNIQUE (id, booked_on, postings)
);

CREATE INDEX ledger_entry_by_policy ON ledger_entry (policy_number, id DESC) WHERE policy_number IS NOT NULL;

CREATE TABLE ledger_posting (
  entry_id  uuid           NOT NULL,
  position  integer        NOT NULL,
  -- both as in the entry: the day for sums by period, the number so that nothing can be added to an entry later
  booked_on date           NOT NULL,
  postings  integer        NOT NULL,
  account   text           NOT NULL,
  side      text           NOT NULL,
  currency  text           NOT NULL,
  amount    numeric(20, 2) NOT NULL,
  party     text           COLLATE "C",
  CONSTRAINT ledger_posting_pk PRIMARY KEY (entry_id, position),
  CONSTRAINT ledger_posting_entry_fk FOREIGN KEY (entry_id, booked_on, postings)
    REFERENCES ledger_entry (id, booked_on, postings),
  CONSTRAINT ledger_posting_within_entry CHECK (position BETWEEN 1 AND postings),
  CONSTRAINT ledger_posting_side_known CHECK (side IN ('DEBIT', 'CREDIT')),
  CONSTRAINT ledger_posting_amount_positive CHECK (amount > 0)
);

CREATE INDEX ledger_posting_by_period ON ledger_posting (booked_on, account, currency) INCLUDE (side, amount);
CREATE INDEX ledger_posting_by_account ON ledger_posting (account, entry_id DESC);
CREATE INDEX ledger_posting_by_party ON ledger_posting (party, account, booked_on) WHERE party IS NOT NULL;

CREATE TRIGGER ledger_entry_kept BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_kept BEFORE UPDATE OR DELETE ON ledger_posting
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The last word on every entry, when its transaction ends: it has all its postings, and in each currency debits equal credits.
CREATE FUNCTION require_balanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  posted     bigint;
  unbalanced bigint;
BEGIN
  SELECT coalesce(sum(lines), 0), count(*) FILTER (WHERE difference <> 0) INTO posted, unbalanced
  FROM (SELECT count(*) AS lines, sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) AS difference
        FROM ledger_posting WHERE entry_id = NEW.id GROUP BY currency) AS by_currency;
  IF posted <> NEW.postings OR unbalanced > 0 THEN
    RAISE EXCEPTION 'Ledger entry % of % does not balance', NEW.reference, NEW.kind
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ledger_entry_balanced AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balanced_entry();
