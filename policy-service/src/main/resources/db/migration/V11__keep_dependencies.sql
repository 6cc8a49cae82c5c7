-- What the insured of a policy depends on together with others, by what is known now.
CREATE TABLE policy_dependency (
  policy_id uuid NOT NULL,
  kind      text NOT NULL,
  -- a code of the questionnaire, otherwise a name in capital letters with single blanks
  provider  text COLLATE "C" NOT NULL,
  CONSTRAINT policy_dependency_pk PRIMARY KEY (policy_id, kind, provider),
  CONSTRAINT policy_dependency_policy_fk FOREIGN KEY (policy_id) REFERENCES policy (id),
  CONSTRAINT policy_dependency_kind_known CHECK (kind IN ('CLOUD', 'OPERATING_SYSTEM', 'MSP')),
  CONSTRAINT policy_dependency_provider_length CHECK (length(provider) BETWEEN 1 AND 200)
);
