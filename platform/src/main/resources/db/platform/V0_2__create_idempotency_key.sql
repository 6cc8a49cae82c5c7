-- The answer that a creating call was given, under the hash of caller, method, path and key.
CREATE TABLE idempotency_key (
  id bytea NOT NULL,
  request_hash bytea NOT NULL,
  status integer NOT NULL,
  headers jsonb NOT NULL,
  body text,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pk PRIMARY KEY (id),
  CONSTRAINT idempotency_key_id_length CHECK (octet_length(id) = 32)
);

CREATE INDEX idempotency_key_expires ON idempotency_key (expires_at);
