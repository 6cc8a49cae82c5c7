-- A page of the list of policies takes as long among a million as among ten thousand: what narrows the list is walked through
-- in the order of the list, the last issued first.
CREATE INDEX policy_by_product ON policy (product, id DESC);

-- A day at a time; the days of a search are many fewer than its policies.
DROP INDEX policy_by_cover;
CREATE INDEX policy_by_cover_from ON policy (cover_from, id DESC);
CREATE INDEX policy_by_cover_to ON policy (cover_to, id DESC);

-- What ended early, or may still be reported, is little beside the rest.
CREATE INDEX policy_ended ON policy (id DESC) WHERE ended_by IS NOT NULL;
CREATE INDEX policy_version_reporting ON policy_version (policy_id DESC) INCLUDE (effective_from, effective_to)
  WHERE cover = 'REPORTING' AND recorded_to IS NULL;
CREATE INDEX policy_transaction_reinstating ON policy_transaction (effective_from, policy_id) WHERE kind = 'REINSTATEMENT';
