-- The demand for ransom on a claim with its three locks, and the assessment of recovery before closure.
CREATE TABLE extortion_case (
    claim_id             uuid         NOT NULL CONSTRAINT extortion_case_pk PRIMARY KEY
                                      CONSTRAINT extortion_case_claim_fk REFERENCES claim,
    version              bigint       NOT NULL,
    screening            varchar(10)  NOT NULL,
    screening_reference  varchar(200),
    screened_by          varchar(120),
    screened_at          timestamptz,
    consented_by         varchar(120),
    consented_at         timestamptz,
    consent_reason       varchar(1000),
    police_reference     varchar(200),
    police_informed_at   timestamptz,
    CONSTRAINT extortion_case_screening_known CHECK (screening IN ('PENDING', 'CLEAR', 'HIT')),
    CONSTRAINT extortion_case_consent_after_screening CHECK (consented_at IS NULL OR screening = 'CLEAR')
);

CREATE TABLE recovery_assessment (
    claim_id       uuid          NOT NULL CONSTRAINT recovery_assessment_pk PRIMARY KEY
                                 CONSTRAINT recovery_assessment_claim_fk REFERENCES claim,
    version        bigint        NOT NULL,
    prospect       varchar(20)   NOT NULL,
    against_party  varchar(200),
    note           varchar(2000) NOT NULL,
    assessed_by    varchar(120)  NOT NULL,
    assessed_at    timestamptz   NOT NULL,
    CONSTRAINT recovery_assessment_prospect_known CHECK (prospect IN ('NONE', 'SUBROGATION', 'CONTRIBUTION')),
    CONSTRAINT recovery_assessment_against_somebody CHECK (prospect = 'NONE' OR against_party IS NOT NULL)
);
