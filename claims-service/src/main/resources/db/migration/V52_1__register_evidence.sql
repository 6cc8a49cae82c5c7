-- Every item of evidence that a claim ever had, chained by hash, with the last of them kept apart: an item that is deleted together with
-- all that was written down of it is still named. The database enters each item itself, whoever inserts it.
CREATE TABLE evidence_register (
    claim_id       uuid         NOT NULL CONSTRAINT evidence_register_claim_fk REFERENCES claim,
    position       integer      NOT NULL CONSTRAINT evidence_register_position_positive CHECK (position > 0),
    item_id        uuid         NOT NULL CONSTRAINT evidence_register_item_uk UNIQUE,
    label          varchar(40)  NOT NULL,
    sha256         varchar(64)  NOT NULL,
    previous_hash  varchar(64)  NOT NULL,
    hash           varchar(64)  NOT NULL,
    CONSTRAINT evidence_register_pk PRIMARY KEY (claim_id, position)
);

CREATE TABLE evidence_register_head (
    claim_id  uuid         NOT NULL CONSTRAINT evidence_register_head_pk PRIMARY KEY
                           CONSTRAINT evidence_register_head_claim_fk REFERENCES claim,
    length    integer      NOT NULL,
    hash      varchar(64)  NOT NULL
);

-- The hash of an entry is over the one before, its position, item, content and label: 64 zeros stand before the first.
CREATE FUNCTION evidence_register_enter(of_claim uuid, item uuid, named text, content_hash text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    head  evidence_register_head%ROWTYPE;
    entry text;
BEGIN
    INSERT INTO evidence_register_head (claim_id, length, hash) VALUES (of_claim, 0, repeat('0', 64))
        ON CONFLICT (claim_id) DO NOTHING;
    SELECT * INTO head FROM evidence_register_head WHERE claim_id = of_claim FOR UPDATE;
    entry := encode(sha256(convert_to(
        concat_ws('|', head.hash, head.length + 1, item, content_hash, named), 'UTF8')), 'hex');
    INSERT INTO evidence_register (claim_id, position, item_id, label, sha256, previous_hash, hash)
        VALUES (of_claim, head.length + 1, item, named, content_hash, head.hash, entry);
    UPDATE evidence_register_head SET length = head.length + 1, hash = entry WHERE claim_id = of_claim;
END
$$;

CREATE FUNCTION evidence_item_enter() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp AS $$
BEGIN
    PERFORM evidence_register_enter(NEW.claim_id, NEW.id, NEW.label, NEW.sha256);
    RETURN NEW;
END
$$;

DO $$
DECLARE
    item evidence_item%ROWTYPE;
BEGIN
    FOR item IN SELECT * FROM evidence_item ORDER BY claim_id, id LOOP
        PERFORM evidence_register_enter(item.claim_id, item.id, item.label, item.sha256);
    END LOOP;
END
$$;

CREATE TRIGGER evidence_item_entered AFTER INSERT ON evidence_item
    FOR EACH ROW EXECUTE FUNCTION evidence_item_enter();
CREATE TRIGGER evidence_register_unchanged BEFORE UPDATE OR DELETE ON evidence_register
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_register_head_kept BEFORE DELETE ON evidence_register_head
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
