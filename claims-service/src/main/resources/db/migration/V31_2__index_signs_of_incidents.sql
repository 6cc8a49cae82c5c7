-- What the newest record of an incident says that other incidents may share, in the form in which it is compared.
CREATE TABLE incident_sign (
    claim_id  uuid         NOT NULL CONSTRAINT incident_sign_claim_fk REFERENCES claim,
    kind      varchar(20)  NOT NULL,
    value     varchar(200) NOT NULL,
    insured   varchar(200) NOT NULL,
    CONSTRAINT incident_sign_pk PRIMARY KEY (claim_id, kind, value),
    CONSTRAINT incident_sign_kind_known
        CHECK (kind IN ('INCIDENT_ID', 'ACTOR', 'PARTNER', 'MALWARE', 'CVE', 'CAMPAIGN'))
);
CREATE INDEX incident_sign_value_ix ON incident_sign (kind, value, insured, claim_id DESC);

WITH newest AS (
    SELECT DISTINCT ON (r.claim_id) r.claim_id, r.content::jsonb AS content, lower(c.insured_name) AS insured
    FROM incident_record r JOIN claim c ON c.id = r.claim_id ORDER BY r.claim_id, r.revision DESC),
sign AS (
    SELECT n.claim_id, n.insured, s.kind, lower(btrim(s.value)) AS value
    FROM newest n CROSS JOIN LATERAL (
        SELECT 'INCIDENT_ID', n.content ->> 'incident_id'
        UNION ALL SELECT 'CAMPAIGN', n.content ->> 'campaign_id'
        UNION ALL SELECT 'MALWARE', n.content #>> '{action,malware,name}'
        UNION ALL SELECT 'ACTOR', jsonb_path_query(n.content, '$.actor.external.name[*]') #>> '{}'
        UNION ALL SELECT 'PARTNER', jsonb_path_query(n.content, '$.actor.partner.name[*]') #>> '{}'
        UNION ALL SELECT 'CVE', (regexp_matches(concat_ws(' ', n.content #>> '{action,malware,cve}', n.content #>> '{action,hacking,cve}'),
                                               'CVE-[0-9]{4}-[0-9]{4,}', 'gi'))[1]) AS s (kind, value))
INSERT INTO incident_sign (claim_id, kind, value, insured)
SELECT DISTINCT claim_id, kind, left(value, 200), insured FROM sign
WHERE value <> '' AND value NOT IN ('unknown', 'other', 'n/a', 'none');
