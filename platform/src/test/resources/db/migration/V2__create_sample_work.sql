CREATE TABLE sample_upload (
  id uuid NOT NULL,
  owner text NOT NULL,
  started_at timestamptz NOT NULL,
  CONSTRAINT sample_upload_pk PRIMARY KEY (id)
);
CREATE TABLE sample_work (
  id uuid NOT NULL,
  queue text NOT NULL,
  position integer NOT NULL,
  status text NOT NULL,
  failure text,
  CONSTRAINT sample_work_pk PRIMARY KEY (id)
);
CREATE TABLE sample_block (
  work_id uuid NOT NULL,
  number integer NOT NULL,
  content text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT '-infinity',
  done_at timestamptz,
  CONSTRAINT sample_block_pk PRIMARY KEY (work_id, number)
);
-- What blocks made; no key, so that a block that counts twice shows.
CREATE TABLE sample_row (
  id bigint GENERATED ALWAYS AS IDENTITY,
  work_id uuid NOT NULL,
  number integer NOT NULL
);
