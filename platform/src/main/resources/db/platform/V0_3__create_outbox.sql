-- Messages for other services, written with the change that causes them.
CREATE TABLE outbox_message (
  id uuid NOT NULL,
  topic text NOT NULL,
  subject text NOT NULL,
  payload text NOT NULL,
  acting_subject text NOT NULL,
  acting_name text NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempt integer NOT NULL DEFAULT 0,
  delivered_at timestamptz,
  last_error text,
  CONSTRAINT outbox_message_pk PRIMARY KEY (id)
);

CREATE INDEX outbox_message_due ON outbox_message (due_at) WHERE delivered_at IS NULL;
CREATE INDEX outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
