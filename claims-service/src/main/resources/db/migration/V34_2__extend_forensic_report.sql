-- Interim and final reports, remarks to their sections, signatures of the firm's own, time-stamps, and which report took whose place.
ALTER TABLE forensic_report
    ADD COLUMN kind                  varchar(10)  NOT NULL DEFAULT 'FINAL',
    ADD COLUMN superseded_by         varchar(40),
    ADD COLUMN firm_key_id           varchar(64),
    ADD COLUMN firm_signature        varchar(200),
    ADD COLUMN firm_public_key       varchar(200),
    ADD CONSTRAINT forensic_report_kind_known CHECK (kind IN ('INTERIM', 'FINAL')),
    ADD CONSTRAINT forensic_report_superseded CHECK (superseded_by IS NULL OR status = 'ACCEPTED'),
    ADD CONSTRAINT forensic_report_firm_signed CHECK (
        num_nonnulls(firm_key_id, firm_signature, firm_public_key) IN (0, 3)
        AND (firm_key_id IS NULL OR signed_by IS NOT NULL));
ALTER TABLE forensic_report ALTER COLUMN kind DROP DEFAULT;

-- A final report of which an earlier one was accepted too gave way to it.
UPDATE forensic_report r SET superseded_by = (
        SELECT n.reference FROM forensic_report n
        WHERE n.claim_id = r.claim_id AND n.status = 'ACCEPTED' AND n.revision > r.revision
        ORDER BY n.revision LIMIT 1)
WHERE r.status = 'ACCEPTED';
CREATE UNIQUE INDEX forensic_report_standing_uk ON forensic_report (claim_id, kind)
    WHERE status = 'ACCEPTED' AND superseded_by IS NULL;

CREATE TABLE forensic_report_remark (
    report_id  uuid          NOT NULL CONSTRAINT forensic_report_remark_report_fk REFERENCES forensic_report,
    position   integer       NOT NULL,
    section    varchar(30)   NOT NULL,
    remark     varchar(2000) NOT NULL,
    CONSTRAINT forensic_report_remark_pk PRIMARY KEY (report_id, position)
);
CREATE TRIGGER forensic_report_remark_unchanged BEFORE UPDATE OR DELETE ON forensic_report_remark
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION forensic_report_keep_proofs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.kind <> NEW.kind
       OR (OLD.status <> 'DRAFT' AND (OLD.firm_key_id, OLD.firm_signature, OLD.firm_public_key)
           IS DISTINCT FROM (NEW.firm_key_id, NEW.firm_signature, NEW.firm_public_key)) THEN
        RAISE EXCEPTION 'The proofs of a report never change' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER forensic_report_proofs_unchanged BEFORE UPDATE ON forensic_report
    FOR EACH ROW EXECUTE FUNCTION forensic_report_keep_proofs();

CREATE TABLE forensic_report_stamp (
    report_id   uuid          NOT NULL CONSTRAINT forensic_report_stamp_pk PRIMARY KEY
                              CONSTRAINT forensic_report_stamp_report_fk REFERENCES forensic_report,
    token       bytea         NOT NULL,
    stamped_at  timestamptz   NOT NULL,
    authority   varchar(1000) NOT NULL
);
CREATE TRIGGER forensic_report_stamp_unchanged BEFORE UPDATE OR DELETE ON forensic_report_stamp
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
