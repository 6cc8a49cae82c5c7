-- What a segment may still accept. The capacity itself is product data; here is what was accepted and what an underwriter opened.
CREATE TABLE capacity_gate (
    segment   varchar(40)    NOT NULL,
    currency  varchar(3)     NOT NULL,
    year      integer        NOT NULL,
    accepted  numeric(24, 2) NOT NULL DEFAULT 0 CONSTRAINT capacity_gate_accepted_not_negative CHECK (accepted >= 0),
    open_to   varchar(10)    NOT NULL DEFAULT 'MEDIUM'
        CONSTRAINT capacity_gate_grade_known CHECK (open_to IN ('LOW', 'MEDIUM', 'HIGH')),
    version   bigint         NOT NULL DEFAULT 0,
    CONSTRAINT capacity_gate_pk PRIMARY KEY (segment, currency, year)
);

-- What was accepted before capacity was counted.
INSERT INTO capacity_gate (segment, currency, year, accepted)
SELECT 'COMPANY', currency, extract(year FROM cover_from)::integer, sum(o.limit_amount)
FROM quote JOIN quote_option o ON o.quote_id = quote.id AND o.number = quote.accepted_option
WHERE status IN ('ACCEPTED', 'BOUND')
GROUP BY currency, extract(year FROM cover_from);
