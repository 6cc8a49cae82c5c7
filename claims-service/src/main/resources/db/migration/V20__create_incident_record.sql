-- The VERIS records of a claim: every revision is kept, the newest counts. The text is kept as it was written.
CREATE TABLE incident_record (
    id              uuid         NOT NULL CONSTRAINT incident_record_pk PRIMARY KEY,
    claim_id        uuid         NOT NULL CONSTRAINT incident_record_claim_fk REFERENCES claim,
    revision        integer      NOT NULL CONSTRAINT incident_record_revision_positive CHECK (revision > 0),
    standing        varchar(20)  NOT NULL,
    schema_version  varchar(10)  NOT NULL,
    content         text         NOT NULL CONSTRAINT incident_record_content_json CHECK (content IS JSON OBJECT),
    recorded_by     varchar(120) NOT NULL,
    recorded_at     timestamptz  NOT NULL,
    CONSTRAINT incident_record_revision_uk UNIQUE (claim_id, revision),
    CONSTRAINT incident_record_standing_known CHECK (standing IN ('PROVISIONAL', 'CONFIRMED'))
);
