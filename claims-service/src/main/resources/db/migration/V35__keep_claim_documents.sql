-- Papers of claims, as they were printed or came in: kept with their bytes and their hash, never changed.
CREATE TABLE claim_document (
    id          uuid         NOT NULL CONSTRAINT claim_document_pk PRIMARY KEY,
    claim_id    uuid         NOT NULL CONSTRAINT claim_document_claim_fk REFERENCES claim,
    kind        varchar(40)  NOT NULL,
    -- what of the claim it is about: code of a duty, number of a review, …
    reference   varchar(100) NOT NULL,
    -- null for what came in from others
    language    varchar(2),
    revision    integer      NOT NULL,
    title       varchar(200),
    audience    varchar(20)  NOT NULL,
    firm        varchar(40),
    media_type  varchar(100) NOT NULL,
    sha256      varchar(64)  NOT NULL,
    content     bytea        NOT NULL,
    made_at     timestamptz  NOT NULL,
    made_by     varchar(120) NOT NULL,
    CONSTRAINT claim_document_revision_uk UNIQUE NULLS NOT DISTINCT (claim_id, kind, reference, language, revision),
    CONSTRAINT claim_document_revision_positive CHECK (revision > 0),
    CONSTRAINT claim_document_language_known CHECK (language IN ('en', 'ko')),
    CONSTRAINT claim_document_audience_known CHECK (audience IN ('INSURER', 'INSURED', 'DUTIES', 'FIRM')),
    CONSTRAINT claim_document_firm_named CHECK ((audience = 'FIRM') = (firm IS NOT NULL)),
    CONSTRAINT claim_document_hash_of_content CHECK (sha256 = encode(sha256(content), 'hex'))
);
CREATE INDEX claim_document_claim_ix ON claim_document (claim_id, id DESC);

-- PDF, pictures and office files are compressed already.
ALTER TABLE claim_document ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TRIGGER claim_document_kept BEFORE UPDATE OR DELETE ON claim_document
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_document_all_kept BEFORE TRUNCATE ON claim_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
