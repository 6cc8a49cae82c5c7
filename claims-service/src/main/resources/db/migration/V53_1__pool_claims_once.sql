-- In which edition of the pool a claim was told; it is told once, so that no two editions differ by single claims.
CREATE TABLE pool_told (
    claim_id  uuid       NOT NULL CONSTRAINT pool_told_pk PRIMARY KEY
                         CONSTRAINT pool_told_claim_fk REFERENCES claim,
    through   varchar(7) NOT NULL CONSTRAINT pool_told_edition_fk REFERENCES pool_edition
);
CREATE TRIGGER pool_told_unchanged BEFORE UPDATE OR DELETE ON pool_told
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which claims earlier editions left out is not known: all of them count as told.
INSERT INTO pool_told
SELECT e.claim_id, (SELECT min(p.through) FROM pool_edition p WHERE p.through >= e.closed_quarter)
FROM experience_claim e WHERE e.closed_quarter <= (SELECT max(through) FROM pool_edition);
