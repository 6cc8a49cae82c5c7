-- Contents of evidence in a storage outside the database, derivations, hand-overs with two sides, who sees which item.
ALTER TABLE evidence_item
    ADD COLUMN firms                    varchar(20)[] NOT NULL DEFAULT '{}',
    ADD COLUMN parent_ids               uuid[],
    ADD COLUMN derivation_tool          varchar(200),
    ADD COLUMN derivation_tool_version  varchar(100),
    ADD COLUMN derivation_process       varchar(1000),
    ADD COLUMN derivation_by            varchar(200),
    ADD COLUMN lineage                  varchar(64),
    ADD COLUMN handover_by              varchar(120),
    ADD COLUMN handover_from            varchar(200),
    ADD COLUMN handover_firm            varchar(20),
    ADD CONSTRAINT evidence_item_derivation_complete CHECK (
        num_nonnulls(parent_ids, derivation_tool, derivation_tool_version, derivation_process, derivation_by, lineage) IN (0, 6)
        AND cardinality(parent_ids) > 0),
    ADD CONSTRAINT evidence_item_handover_complete CHECK (
        num_nonnulls(handover_by, handover_from) IN (0, 2) AND (handover_firm IS NULL OR handover_by IS NOT NULL));

-- Items that are there already are those of the only firm that was appointed, where there is only one.
UPDATE evidence_item AS item SET firms = ARRAY[one.vendor_code]
FROM (SELECT claim_id, min(vendor_code) AS vendor_code FROM engagement GROUP BY claim_id HAVING count(*) = 1) AS one
WHERE one.claim_id = item.claim_id;

ALTER TABLE custody_entry ADD COLUMN to_firm varchar(20);
ALTER TABLE custody_entry DROP CONSTRAINT custody_entry_process_known;
ALTER TABLE custody_entry ADD CONSTRAINT custody_entry_process_known CHECK (process IN (
    'IDENTIFICATION', 'COLLECTION', 'ACQUISITION', 'PRESERVATION', 'TRANSFER', 'RECEIPT', 'REFUSAL', 'STORAGE', 'ACCESS',
    'ANALYSIS', 'RETURN', 'DISPOSAL'));

CREATE TABLE evidence_content (
    id            uuid          NOT NULL CONSTRAINT evidence_content_pk PRIMARY KEY,
    item_id       uuid          NOT NULL CONSTRAINT evidence_content_item_fk REFERENCES evidence_item
                                CONSTRAINT evidence_content_item_uk UNIQUE,
    claim_id      uuid          NOT NULL CONSTRAINT evidence_content_claim_fk REFERENCES claim,
    sha256        varchar(64)   NOT NULL CONSTRAINT evidence_content_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes    bigint        NOT NULL CONSTRAINT evidence_content_size_positive CHECK (size_bytes > 0),
    stated_type   varchar(200),
    found_type    varchar(200)  NOT NULL,
    type_finding  varchar(20)   NOT NULL CONSTRAINT evidence_content_finding_known
                                CHECK (type_finding IN ('AGREES', 'UNSTATED', 'DIFFERS', 'DANGEROUS')),
    received_by   varchar(120)  NOT NULL,
    received_at   timestamptz   NOT NULL,
    given_up_at   timestamptz
);

CREATE TABLE custody_stamp (
    item_id          uuid          NOT NULL CONSTRAINT custody_stamp_item_fk REFERENCES evidence_item,
    sequence_number  integer       NOT NULL,
    head             varchar(64)   NOT NULL,
    token            bytea         NOT NULL,
    stamped_at       timestamptz   NOT NULL,
    authority        varchar(500)  NOT NULL,
    CONSTRAINT custody_stamp_pk PRIMARY KEY (item_id, sequence_number)
);

CREATE TABLE evidence_verification (
    id            uuid          NOT NULL CONSTRAINT evidence_verification_pk PRIMARY KEY,
    claim_id      uuid          NOT NULL CONSTRAINT evidence_verification_claim_fk REFERENCES claim,
    requested_by  varchar(120)  NOT NULL,
    requested_at  timestamptz   NOT NULL,
    leased_by     uuid,
    leased_until  timestamptz,
    finished_at   timestamptz,
    items         integer       NOT NULL DEFAULT 0,
    entries       integer       NOT NULL DEFAULT 0,
    contents      integer       NOT NULL DEFAULT 0,
    bytes         bigint        NOT NULL DEFAULT 0,
    faults        integer       NOT NULL DEFAULT 0
);
-- One of a claim waits or goes on; what is through is looked for by claim, newest first; what waits in its order.
CREATE UNIQUE INDEX evidence_verification_open_uk ON evidence_verification (claim_id) WHERE finished_at IS NULL;
CREATE INDEX evidence_verification_waiting_ix ON evidence_verification (requested_at, id) WHERE finished_at IS NULL;
CREATE INDEX evidence_verification_finished_ix ON evidence_verification (claim_id, finished_at DESC) WHERE finished_at IS NOT NULL;

CREATE TABLE evidence_fault (
    verification_id  uuid         NOT NULL CONSTRAINT evidence_fault_verification_fk REFERENCES evidence_verification,
    position         integer      NOT NULL,
    item_id          uuid         NOT NULL,
    label            varchar(40)  NOT NULL,
    sequence_number  integer,
    kind             varchar(30)  NOT NULL,
    CONSTRAINT evidence_fault_pk PRIMARY KEY (verification_id, position)
);

-- How an item was made, and what was received of it, is said once.
CREATE FUNCTION evidence_item_keep_derivation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.parent_ids, OLD.derivation_tool, OLD.derivation_tool_version, OLD.derivation_process, OLD.derivation_by, OLD.lineage)
       IS DISTINCT FROM
       (NEW.parent_ids, NEW.derivation_tool, NEW.derivation_tool_version, NEW.derivation_process, NEW.derivation_by, NEW.lineage)
       OR NOT NEW.firms @> OLD.firms THEN
        RAISE EXCEPTION 'The derivation of an item of evidence never changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER evidence_item_derived BEFORE UPDATE ON evidence_item
    FOR EACH ROW EXECUTE FUNCTION evidence_item_keep_derivation();

CREATE FUNCTION evidence_content_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(OLD) - 'given_up_at' IS DISTINCT FROM to_jsonb(NEW) - 'given_up_at' OR OLD.given_up_at IS NOT NULL THEN
        RAISE EXCEPTION 'What was received as evidence never changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER evidence_content_unchanged BEFORE UPDATE ON evidence_content
    FOR EACH ROW EXECUTE FUNCTION evidence_content_keep();
CREATE TRIGGER evidence_content_kept BEFORE DELETE ON evidence_content
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER custody_stamp_unchanged BEFORE UPDATE OR DELETE ON custody_stamp
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_fault_unchanged BEFORE UPDATE OR DELETE ON evidence_fault
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
