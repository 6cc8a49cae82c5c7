-- Documents of policies, as they were printed: one for a subject in a language, never changed.
CREATE TABLE policy_document (
  id            uuid        NOT NULL,
  policy_number text        COLLATE "C" NOT NULL,
  kind          text        NOT NULL,
  -- what of the policy it is about: sequence of a version or transaction, number of an invoice, …
  reference     text        COLLATE "C" NOT NULL,
  language      text        NOT NULL,
  -- when that was recorded; the document bears this time
  recorded_at   timestamptz NOT NULL,
  sha256        text        COLLATE "C" NOT NULL,
  content       bytea       NOT NULL,
  made_at       timestamptz NOT NULL,
  made_by       text        NOT NULL,
  CONSTRAINT policy_document_pk PRIMARY KEY (id),
  CONSTRAINT policy_document_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT policy_document_made_once UNIQUE (policy_number, kind, reference, language),
  CONSTRAINT policy_document_language_known CHECK (language IN ('en', 'ko')),
  CONSTRAINT policy_document_hash_of_content CHECK (sha256 = encode(sha256(content), 'hex'))
);

-- PDF is compressed already.
ALTER TABLE policy_document ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TRIGGER policy_document_kept BEFORE UPDATE OR DELETE ON policy_document
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
