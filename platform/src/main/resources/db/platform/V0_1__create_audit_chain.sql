-- Entries are chained by hash within a lane. A transaction takes any free lane, so that writers do not queue.
CREATE TABLE audit_lane (
  lane integer NOT NULL,
  position bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_lane_pk PRIMARY KEY (lane),
  CONSTRAINT audit_lane_hash_length CHECK (octet_length(hash) = 32)
) WITH (fillfactor = 20);

INSERT INTO audit_lane (lane, position, hash)
SELECT lane, 0, sha256(convert_to('cyberpas audit lane ' || lane, 'UTF8'))
FROM generate_series(1, 64) AS lane;

CREATE TABLE audit_entry (
  lane integer NOT NULL,
  position bigint NOT NULL,
  id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor text NOT NULL,
  actor_name text NOT NULL,
  actor_roles text NOT NULL,
  via text,
  action text NOT NULL,
  subject text NOT NULL,
  reason text,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_entry_pk PRIMARY KEY (lane, position),
  CONSTRAINT audit_entry_id_unique UNIQUE (id),
  CONSTRAINT audit_entry_lane_fk FOREIGN KEY (lane) REFERENCES audit_lane (lane)
);

CREATE INDEX audit_entry_subject ON audit_entry (subject, id);

-- A field as it goes into the hash: its length in bytes, then its bytes; -1 alone where it is absent.
CREATE FUNCTION audit_field(value text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN value IS NULL THEN int4send(-1)
              ELSE int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') END
$$;

-- Appends an entry to the lane named, or to any free one, and tells the lane. Runs as the owner of the schema, so that the
-- role of the application needs no right to write these tables.
CREATE FUNCTION audit_append(
  wanted_lane integer, new_id uuid, new_recorded_at timestamptz, new_actor text, new_actor_name text, new_actor_roles text,
  new_via text, new_action text, new_subject text, new_reason text
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp AS $$
DECLARE
  head audit_lane%ROWTYPE;
  drawn_lane integer;
  new_hash bytea;
BEGIN
  IF wanted_lane IS NULL THEN
    SELECT * INTO head FROM audit_lane LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
      -- Drawn once, before the query, which would draw anew for each row and could find none.
      drawn_lane := 1 + floor(random() * 64)::integer;
      SELECT * INTO head FROM audit_lane WHERE lane = drawn_lane FOR UPDATE;
    END IF;
  ELSE
    SELECT * INTO head FROM audit_lane WHERE lane = wanted_lane FOR UPDATE;
  END IF;

  new_hash := sha256(
    head.hash
    || int4send(head.lane) || int8send(head.position + 1) || uuid_send(new_id)
    || int8send((extract(epoch FROM new_recorded_at) * 1000000)::bigint)
    || audit_field(new_actor) || audit_field(new_actor_name) || audit_field(new_actor_roles) || audit_field(new_via)
    || audit_field(new_action) || audit_field(new_subject) || audit_field(new_reason));

  INSERT INTO audit_entry (lane, position, id, recorded_at, actor, actor_name, actor_roles, via, action, subject, reason,
                           previous_hash, hash)
  VALUES (head.lane, head.position + 1, new_id, new_recorded_at, new_actor, new_actor_name, new_actor_roles, new_via,
          new_action, new_subject, new_reason, head.hash, new_hash);

  UPDATE audit_lane SET position = head.position + 1, hash = new_hash WHERE lane = head.lane;
  RETURN head.lane;
END
$$;

CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit trail is only ever added to' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_entry_kept BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_lane_kept BEFORE DELETE ON audit_lane
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_lane_all_kept BEFORE TRUNCATE ON audit_lane
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
