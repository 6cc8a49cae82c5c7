-- Forensic firms, their evidence with its custody logs, and their reports.
CREATE TABLE engagement (
    id                    uuid          NOT NULL CONSTRAINT engagement_pk PRIMARY KEY,
    claim_id              uuid          NOT NULL CONSTRAINT engagement_claim_fk REFERENCES claim,
    vendor_code           varchar(20)   NOT NULL,
    vendor_name           varchar(200)  NOT NULL,
    conflict              varchar(20)   NOT NULL,
    conflict_statement    varchar(2000) NOT NULL,
    rate_card             varchar(200)  NOT NULL,
    hourly_rate_amount    numeric(19, 2) NOT NULL,
    hourly_rate_currency  varchar(3)    NOT NULL,
    statement_of_work     varchar(8000) NOT NULL,
    privileged            boolean       NOT NULL,
    letter_reference      varchar(200)  NOT NULL,
    appointed_by          varchar(120)  NOT NULL,
    appointed_at          timestamptz   NOT NULL,
    CONSTRAINT engagement_vendor_uk UNIQUE (claim_id, vendor_code),
    CONSTRAINT engagement_without_conflict CHECK (conflict IN ('NONE', 'WAIVED')),
    CONSTRAINT engagement_rate_positive CHECK (hourly_rate_amount > 0)
);

CREATE TABLE evidence_item (
    id                uuid          NOT NULL CONSTRAINT evidence_item_pk PRIMARY KEY,
    version           bigint        NOT NULL,
    claim_id          uuid          NOT NULL CONSTRAINT evidence_item_claim_fk REFERENCES claim,
    label             varchar(40)   NOT NULL,
    kind              varchar(30)   NOT NULL,
    description       varchar(2000) NOT NULL,
    acquired_place    varchar(200)  NOT NULL,
    acquired_at       timestamptz   NOT NULL,
    acquired_by       varchar(200)  NOT NULL,
    sha256            varchar(64)   NOT NULL,
    size_bytes        bigint        NOT NULL,
    storage_location  varchar(500)  NOT NULL,
    legal_hold        boolean       NOT NULL,
    registered_by     varchar(120)  NOT NULL,
    registered_at     timestamptz   NOT NULL,
    custody_length    integer       NOT NULL,
    custody_head      varchar(64),
    checked_at        timestamptz,
    checked_by        varchar(120),
    checked_sha256    varchar(64),
    CONSTRAINT evidence_item_label_uk UNIQUE (claim_id, label),
    CONSTRAINT evidence_item_sha256_uk UNIQUE (claim_id, sha256),
    CONSTRAINT evidence_item_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$' AND checked_sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT evidence_item_size_positive CHECK (size_bytes > 0),
    CONSTRAINT evidence_item_custody_head CHECK ((custody_length = 0) = (custody_head IS NULL)),
    CONSTRAINT evidence_item_check_complete CHECK (num_nonnulls(checked_at, checked_by, checked_sha256) IN (0, 3))
);

CREATE TABLE custody_entry (
    id               uuid          NOT NULL CONSTRAINT custody_entry_pk PRIMARY KEY,
    item_id          uuid          NOT NULL CONSTRAINT custody_entry_item_fk REFERENCES evidence_item,
    sequence_number  integer       NOT NULL CONSTRAINT custody_entry_sequence_positive CHECK (sequence_number > 0),
    process          varchar(20)   NOT NULL,
    from_custodian   varchar(200),
    to_custodian     varchar(200)  NOT NULL,
    place            varchar(200)  NOT NULL,
    occurred_at      timestamptz   NOT NULL,
    note             varchar(2000),
    recorded_by      varchar(120)  NOT NULL,
    recorded_at      timestamptz   NOT NULL,
    previous_hash    varchar(64)   NOT NULL,
    hash             varchar(64)   NOT NULL,
    CONSTRAINT custody_entry_sequence_uk UNIQUE (item_id, sequence_number),
    CONSTRAINT custody_entry_begins CHECK ((sequence_number = 1) = (from_custodian IS NULL)),
    CONSTRAINT custody_entry_process_known CHECK (process IN (
        'IDENTIFICATION', 'COLLECTION', 'ACQUISITION', 'PRESERVATION', 'TRANSFER', 'STORAGE', 'ANALYSIS', 'RETURN',
        'DISPOSAL'))
);

CREATE TABLE forensic_report (
    id               uuid          NOT NULL CONSTRAINT forensic_report_pk PRIMARY KEY,
    version          bigint        NOT NULL,
    claim_id         uuid          NOT NULL CONSTRAINT forensic_report_claim_fk REFERENCES claim,
    reference        varchar(40)   NOT NULL CONSTRAINT forensic_report_reference_uk UNIQUE,
    revision         integer       NOT NULL CONSTRAINT forensic_report_revision_positive CHECK (revision > 0),
    status           varchar(20)   NOT NULL,
    content          text          NOT NULL,
    content_sha256   varchar(64),
    begun_at         timestamptz   NOT NULL,
    signed_by        varchar(120),
    signer_name      varchar(200),
    signer_firm      varchar(20),
    signed_at        timestamptz,
    signature_value  varchar(200),
    public_key       varchar(200),
    decided_by       varchar(120),
    decided_at       timestamptz,
    decision_reason  varchar(2000),
    CONSTRAINT forensic_report_revision_uk UNIQUE (claim_id, revision),
    CONSTRAINT forensic_report_status_known CHECK (status IN ('DRAFT', 'SIGNED', 'ACCEPTED', 'RETURNED')),
    CONSTRAINT forensic_report_signed CHECK (
        (status = 'DRAFT') = (num_nonnulls(content_sha256, signed_by, signer_name, signer_firm, signed_at,
                                           signature_value, public_key) = 0)
        AND num_nonnulls(content_sha256, signed_by, signer_name, signer_firm, signed_at, signature_value, public_key)
            IN (0, 7)),
    CONSTRAINT forensic_report_decided CHECK (
        (status IN ('ACCEPTED', 'RETURNED')) = (decided_by IS NOT NULL)
        AND num_nonnulls(decided_by, decided_at, decision_reason) IN (0, 3)),
    CONSTRAINT forensic_report_four_eyes CHECK (decided_by <> signed_by)
);

CREATE TABLE forensic_report_author (
    report_id  uuid         NOT NULL CONSTRAINT forensic_report_author_report_fk REFERENCES forensic_report,
    subject    varchar(120) NOT NULL,
    CONSTRAINT forensic_report_author_pk PRIMARY KEY (report_id, subject)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER custody_entry_unchanged BEFORE UPDATE OR DELETE ON custody_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER custody_entry_kept BEFORE TRUNCATE ON custody_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_item_kept BEFORE DELETE ON evidence_item
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER engagement_unchanged BEFORE UPDATE OR DELETE ON engagement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER incident_record_unchanged BEFORE UPDATE OR DELETE ON incident_record
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER forensic_report_kept BEFORE DELETE ON forensic_report
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was registered of an item, and what was signed of a report, stays as it is.
CREATE FUNCTION evidence_item_keep_registration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.claim_id, OLD.label, OLD.kind, OLD.description, OLD.acquired_place, OLD.acquired_at, OLD.acquired_by,
        OLD.sha256, OLD.size_bytes, OLD.storage_location, OLD.registered_by, OLD.registered_at)
       IS DISTINCT FROM
       (NEW.claim_id, NEW.label, NEW.kind, NEW.description, NEW.acquired_place, NEW.acquired_at, NEW.acquired_by,
        NEW.sha256, NEW.size_bytes, NEW.storage_location, NEW.registered_by, NEW.registered_at)
       OR NEW.custody_length < OLD.custody_length THEN
        RAISE EXCEPTION 'The registration of an item of evidence never changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER evidence_item_registered BEFORE UPDATE ON evidence_item
    FOR EACH ROW EXECUTE FUNCTION evidence_item_keep_registration();

CREATE FUNCTION forensic_report_keep_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'DRAFT' AND
       (OLD.content, OLD.content_sha256, OLD.signed_by, OLD.signer_name, OLD.signer_firm, OLD.signed_at,
        OLD.signature_value, OLD.public_key)
       IS DISTINCT FROM
       (NEW.content, NEW.content_sha256, NEW.signed_by, NEW.signer_name, NEW.signer_firm, NEW.signed_at,
        NEW.signature_value, NEW.public_key) THEN
        RAISE EXCEPTION 'A signed report never changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER forensic_report_signed_unchanged BEFORE UPDATE ON forensic_report
    FOR EACH ROW EXECUTE FUNCTION forensic_report_keep_signed();
