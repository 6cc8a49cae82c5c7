-- Policies {FIRST} to {LAST} of {TOTAL} that begin with {START}, issued one after the other from {ISSUED_FROM} to {ISSUED_TO}. Each has its
-- terms at issue and two changes: mostly two endorsements, sometimes a cancellation, a lapse or extended reporting as the second.
CREATE TEMP TABLE risk ON COMMIT DROP AS
WITH drawn AS (
  SELECT i, timestamptz '{ISSUED_FROM}' + (timestamptz '{ISSUED_TO}' - timestamptz '{ISSUED_FROM}') * ((i - {START}) / {TOTAL}::float8) AS issued_at,
         pg_temp.pick(i, 1, 100) AS product_draw, pg_temp.pick(i, 2, 100) AS course_draw
  FROM generate_series({FIRST}::bigint, {LAST}::bigint) AS i
), dated AS (
  SELECT *, (issued_at AT TIME ZONE 'Asia/Seoul')::date + 1 + pg_temp.pick(i, 3, 28) AS cover_from,
         CASE WHEN product_draw < 15 THEN 'ENTERPRISE_CYBER' WHEN product_draw < 50 THEN 'SME_CYBER'
              WHEN product_draw < 75 THEN 'PI_LIABILITY' WHEN product_draw < 78 THEN 'PUBLIC_SECTOR'
              WHEN product_draw < 90 THEN 'BANK_ACCOUNT_LOSS' WHEN product_draw < 98 THEN 'VIRTUAL_PROPERTY'
              ELSE 'MOBILE_PAYMENT' END AS product
  FROM drawn
), covered AS (
  SELECT *, (cover_from + interval '1 year')::date AS cover_to, cover_from + 30 + pg_temp.pick(i, 4, 120) AS first_change,
         product IN ('BANK_ACCOUNT_LOSS', 'VIRTUAL_PROPERTY') AS is_person
  FROM dated
), lived AS (
  SELECT *, first_change + 20 + pg_temp.pick(i, 5, 100) AS second_change,
         least(now(), cover_to::timestamptz) - issued_at AS life,
         CASE WHEN course_draw < 3 THEN 'CANCELLATION' WHEN course_draw < 4 THEN 'LAPSE'
              WHEN course_draw < 6 AND cover_to < current_date THEN 'EXTENDED_REPORTING' ELSE 'ENDORSEMENT' END AS second_kind
  FROM covered
)
SELECT i, (extract(epoch FROM issued_at) * 1000)::bigint AS millis, issued_at,
       extract(year FROM issued_at AT TIME ZONE 'Asia/Seoul') || '-' || lpad(i::text, greatest(6, length(i::text)), '0') AS number,
       product, is_person, cover_from, cover_to, first_change, second_change, second_kind,
       issued_at + life * (0.20 + 0.001 * pg_temp.pick(i, 6, 200)) AS first_recorded,
       CASE second_kind WHEN 'EXTENDED_REPORTING' THEN cover_to + (now() - cover_to) * (0.001 * (1 + pg_temp.pick(i, 7, 900)))
            ELSE issued_at + life * (0.50 + 0.001 * pg_temp.pick(i, 7, 400)) END AS second_recorded,
       CASE second_kind WHEN 'CANCELLATION' THEN second_change WHEN 'LAPSE' THEN second_change END AS ended_on,
       (ARRAY['HANBIT', 'MIRAE', 'DASOM', 'NURI', 'GARAM', 'SAEROM', 'HAEDEUM', 'BYEOLBIT'])[1 + (pg_temp.pick(i, 8, 64) * pg_temp.pick(i, 9, 64)) / 504] AS brokerage,
       10000::bigint * (5 + pg_temp.pick(i, 10, 400)) * CASE product WHEN 'ENTERPRISE_CYBER' THEN 20 ELSE 1 END AS premium,
       100000000::bigint * (1 + pg_temp.pick(i, 11, 20)) * CASE product WHEN 'ENTERPRISE_CYBER' THEN 10 ELSE 1 END AS limit_amount,
       100000 * (2 + pg_temp.pick(i, 12, 20) * 2) AS retention,
       lpad((100 + pg_temp.pick(i, 13, 800))::text, 3, '0') || '-' || lpad((10 + pg_temp.pick(i, 14, 80))::text, 2, '0') || '-'
         || lpad((i % 100000)::text, 5, '0') AS registration_number,
       date '1950-01-01' + pg_temp.pick(i, 15, 20000) AS birth_date,
       (ARRAY['INFORMATION', 'MANUFACTURING', 'FINANCE', 'HEALTHCARE', 'RETAIL', 'EDUCATION'])[1 + pg_temp.pick(i, 16, 6)] AS industry,
       CASE
         -- Names that are rare at any size, and one that stays alone.
         WHEN i = {START} THEN '쪽빛너울연구소'
         WHEN i = {START} + 1 THEN 'Zwicky Observatory GmbH'
         WHEN i % 5000 = 1234 THEN '늘푸른솔협동조합 ' || i
         WHEN i % 5000 = 2345 THEN 'Quixotic Labs ' || i
         WHEN is_person THEN
           (ARRAY['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권', '황', '안', '송', '류', '홍'])[1 + (pg_temp.pick(i, 17, 20) * pg_temp.pick(i, 18, 20)) / 20]
           || (ARRAY['민', '서', '지', '예', '하', '도', '시', '주', '건', '우', '수', '현', '은', '채', '유', '태', '승', '연', '재', '윤'])[1 + pg_temp.pick(i, 19, 20)]
           || (ARRAY['준', '연', '우', '은', '윤', '현', '아', '진', '호', '원', '린', '율', '빈', '혁', '영', '희', '경', '훈', '나', '솔'])[1 + pg_temp.pick(i, 20, 20)]
         WHEN pg_temp.pick(i, 21, 10) < 3 THEN
           (ARRAY['Gaon', 'Naru', 'Bright', 'North', 'Silver', 'Blue', 'Prime', 'Vertex', 'Harbor', 'Summit', 'Cobalt', 'Orchid', 'Falcon', 'Maple', 'Granite', 'Lumen', 'Pacific', 'Delta', 'Nova', 'Quantum', 'Hanok', 'Seorak', 'Baekdu', 'Dongbang', 'Saebom', 'Arirang'])[1 + pg_temp.pick(i, 22, 26)]
           || ' ' || (ARRAY['Data', 'Cloud', 'Bio', 'Energy', 'Retail', 'Media', 'Robot', 'Marine', 'Food', 'Design', 'Mobility', 'Semicon', 'Travel', 'Pharma', 'Games'])[1 + pg_temp.pick(i, 23, 15)]
           || ' ' || (ARRAY['Systems', 'Tech', 'Holdings', 'Partners', 'Korea', 'Works', 'Networks', 'Solutions'])[1 + pg_temp.pick(i, 24, 8)]
           || (ARRAY['', ' Co., Ltd.', ' Inc.', ' LLC'])[1 + pg_temp.pick(i, 25, 4)]
         ELSE
           (ARRAY['', '', '(주)', '주식회사 '])[1 + pg_temp.pick(i, 25, 4)]
           || (ARRAY['가온', '나루', '다온', '라온', '마루', '바름', '새봄', '아름', '자람', '차오름', '한빛', '하늘', '푸른', '누리', '도담', '미르', '보람', '별빛', '솔빛', '온누리', '우리', '이룸', '참빛', '큰솔', '태백', '파란', '해솔', '동해', '백두', '설악', '금강', '낙동', '섬진', '영산', '한라', '지리', '무등', '계룡', '치악', '소백'])[1 + pg_temp.pick(i, 22, 40)]
           || (ARRAY['데이터', '정보', '바이오', '에너지', '유통', '미디어', '로봇', '해운', '식품', '디자인', '모빌리티', '반도체', '여행', '제약', '게임', '클라우드', '보안', '금융', '교육', '건설'])[1 + pg_temp.pick(i, 23, 20)]
           || (ARRAY['시스템', '테크', '홀딩스', '파트너스', '코리아', '기술', '통신', '연구소', '산업', '서비스', '네트웍스', '솔루션'])[1 + pg_temp.pick(i, 24, 12)]
       END AS name
FROM lived;

INSERT INTO policy (id, version, number, quote_number, product, brokerage, cover_from, cover_to, insured_name, issued_at, ended_on, ended_by)
SELECT pg_temp.key(millis, 0, i), 2, 'P-' || number, 'Q-' || number, product, brokerage, cover_from, cover_to, name, issued_at, ended_on,
       CASE WHEN ended_on IS NOT NULL THEN second_kind END
FROM risk ORDER BY i;

-- At issue one version; each change supersedes what it changes and records what is known since.
CREATE TEMP TABLE span ON COMMIT DROP AS
SELECT pg_temp.key(r.millis, v.sequence, r.i) AS version_id, r.i, v.*
FROM risk r CROSS JOIN LATERAL (VALUES
  (1, 'NEW_BUSINESS', 'COVERED', r.cover_from, r.cover_to, r.issued_at, r.first_recorded, 0),
  (2, 'ENDORSEMENT', 'COVERED', r.cover_from, r.first_change, r.first_recorded, NULL, 0),
  (3, 'ENDORSEMENT', 'COVERED', r.first_change, r.cover_to, r.first_recorded,
    CASE WHEN r.second_kind <> 'EXTENDED_REPORTING' THEN r.second_recorded END, 1),
  (4, r.second_kind, CASE r.second_kind WHEN 'EXTENDED_REPORTING' THEN 'REPORTING' ELSE 'COVERED' END,
    CASE r.second_kind WHEN 'EXTENDED_REPORTING' THEN r.cover_to ELSE r.first_change END,
    CASE r.second_kind WHEN 'EXTENDED_REPORTING' THEN r.cover_to + 365 ELSE r.second_change END, r.second_recorded, NULL, 1),
  (5, 'ENDORSEMENT', 'COVERED', r.second_change, r.cover_to, r.second_recorded, NULL, 2)
) AS v (sequence, cause, cover, effective_from, effective_to, recorded_from, recorded_to, step)
WHERE v.sequence < 5 OR r.second_kind = 'ENDORSEMENT';

INSERT INTO policy_version (id, policy_id, sequence, cause, cover, effective_from, effective_to, recorded_from, recorded_to, recorded_by,
  tariff_version, insured_name, business_registration_number, birth_date, members, country, industry, annual_sales_amount,
  annual_sales_currency, data_subjects, currency, aggregate_limit_amount, retention_amount, premium_amount)
SELECT s.version_id, pg_temp.key(r.millis, 0, r.i), s.sequence, s.cause, s.cover, s.effective_from, s.effective_to, s.recorded_from,
  s.recorded_to, 'seed', 'seed', r.name, CASE WHEN NOT r.is_person THEN r.registration_number END,
  CASE WHEN r.is_person THEN r.birth_date END, CASE r.product WHEN 'MOBILE_PAYMENT' THEN 1000 END, 'KR',
  CASE WHEN NOT r.is_person THEN r.industry END, CASE WHEN NOT r.is_person THEN r.premium * 1000 END,
  CASE WHEN NOT r.is_person THEN 'KRW' END, CASE WHEN NOT r.is_person THEN 1000 + pg_temp.pick(r.i, 26, 1000000) END,
  'KRW', r.limit_amount, r.retention * t.retention_percent / 100, r.premium * t.premium_percent / 100
FROM span s JOIN risk r USING (i) JOIN terms_step t USING (step) ORDER BY s.i, s.sequence;

INSERT INTO coverage_part (version_id, position, code, basis, currency, limit_amount, retention_amount, waiting_period_hours,
  retroactive_date, premium_amount)
SELECT s.version_id, p.position, p.code, p.basis, 'KRW', r.limit_amount, r.retention * t.retention_percent / 100, p.waiting,
  CASE p.basis WHEN 'CLAIMS_MADE' THEN r.cover_from END, r.premium * t.premium_percent / 100 * p.percent / 100
FROM span s JOIN risk r USING (i) JOIN terms_step t USING (step) JOIN product_part p USING (product)
ORDER BY s.i, s.sequence, p.position;

-- What each transaction changed of the premium, by part: for the days that were left.
CREATE TEMP TABLE charge ON COMMIT DROP AS
SELECT pg_temp.key(r.millis, 15 + c.sequence, r.i) AS transaction_id, r.i, c.sequence, p.code,
  round(r.premium::numeric * p.percent / 100 * c.percent / 100 * c.days / c.of_days) AS premium
FROM risk r JOIN product_part p USING (product) CROSS JOIN LATERAL (VALUES
  (1, 100, 1, 1),
  (2, -6, r.cover_to - r.first_change, r.cover_to - r.cover_from),
  (3, CASE r.second_kind WHEN 'ENDORSEMENT' THEN 11 WHEN 'EXTENDED_REPORTING' THEN 50 ELSE -94 END,
    CASE r.second_kind WHEN 'EXTENDED_REPORTING' THEN 1 ELSE r.cover_to - r.second_change END,
    CASE r.second_kind WHEN 'EXTENDED_REPORTING' THEN 1 ELSE r.cover_to - r.cover_from END)
) AS c (sequence, percent, days, of_days);

INSERT INTO policy_transaction (id, policy_id, sequence, kind, effective_from, recorded_at, recorded_by, reason, return_basis, currency,
  premium_amount, fixed_premium)
SELECT c.transaction_id, pg_temp.key(r.millis, 0, r.i), c.sequence,
  CASE c.sequence WHEN 1 THEN 'NEW_BUSINESS' WHEN 2 THEN 'ENDORSEMENT' ELSE r.second_kind END,
  CASE WHEN c.sequence = 1 THEN r.cover_from WHEN c.sequence = 2 THEN r.first_change
       WHEN r.second_kind = 'EXTENDED_REPORTING' THEN r.cover_to ELSE r.second_change END,
  CASE c.sequence WHEN 1 THEN r.issued_at WHEN 2 THEN r.first_recorded ELSE r.second_recorded END,
  'seed', CASE WHEN c.sequence > 1 THEN 'seed' END, CASE WHEN c.sequence = 3 AND r.ended_on IS NOT NULL THEN 'PRO_RATA' END, 'KRW',
  c.premium, c.sequence = 3 AND r.second_kind = 'EXTENDED_REPORTING'
FROM (SELECT transaction_id, i, sequence, sum(premium) AS premium FROM charge GROUP BY transaction_id, i, sequence) c JOIN risk r USING (i)
ORDER BY c.i, c.sequence;

INSERT INTO policy_transaction_part (transaction_id, code, premium_amount)
SELECT transaction_id, code, premium FROM charge ORDER BY i, sequence;

INSERT INTO term_change (transaction_id, position, effective_from, field, value)
SELECT pg_temp.key(r.millis, 15 + c.sequence, r.i), c.position, c.effective_from, c.field, c.value
FROM risk r CROSS JOIN LATERAL (
  SELECT 2 AS sequence, 0 AS position, r.first_change AS effective_from, 'retention' AS field, (r.retention * 2)::text AS value
  UNION ALL SELECT 2, 1 + p.position, r.first_change, 'parts.' || p.code || '.retention', (r.retention * 2)::text
  FROM product_part p WHERE p.product = r.product
  UNION ALL SELECT 3, 0, r.second_change, 'retention', (r.retention / 2)::text WHERE r.second_kind = 'ENDORSEMENT'
  UNION ALL SELECT 3, 1 + p.position, r.second_change, 'parts.' || p.code || '.retention', (r.retention / 2)::text
  FROM product_part p WHERE p.product = r.product AND r.second_kind = 'ENDORSEMENT'
  UNION ALL SELECT 3, 0, r.second_change, 'cover', NULL WHERE r.ended_on IS NOT NULL
  UNION ALL SELECT 3, 0, r.cover_to, 'cover', 'REPORTING' WHERE r.second_kind = 'EXTENDED_REPORTING'
  UNION ALL SELECT 3, 1, r.cover_to + 365, 'cover', NULL WHERE r.second_kind = 'EXTENDED_REPORTING'
) c ORDER BY r.i, c.sequence, c.position;

INSERT INTO limits_ledger (id, version, policy_number, currency, erosions, movements)
SELECT pg_temp.key(millis, 32, i), 0, 'P-' || number, 'KRW', 0, 1 FROM risk ORDER BY i;

CREATE TEMP TABLE agreed ON COMMIT DROP AS
SELECT r.i, r.millis, l.position, l.code, l.parts, r.limit_amount, r.cover_from,
       CASE r.second_kind WHEN 'EXTENDED_REPORTING' THEN r.cover_to + 365 ELSE coalesce(r.ended_on, r.cover_to) END AS cover_to
FROM risk r CROSS JOIN LATERAL (
  SELECT 0 AS position, 'AGGREGATE' AS code, '' AS parts
  UNION ALL SELECT 1 + p.position, p.code, p.code FROM product_part p WHERE p.product = r.product) l;

INSERT INTO agreed_limit (ledger_id, position, effective_from, effective_to, code, kind, basis, parts, currency, limit_amount, reinstatements)
SELECT pg_temp.key(millis, 32, i), position, cover_from, cover_to, code, 'LIMIT', 'AGGREGATE', parts, 'KRW', limit_amount, 0
FROM agreed ORDER BY i, position;

INSERT INTO limit_balance (id, ledger_id, code, currency)
SELECT pg_temp.key(millis, 48 + position, i), pg_temp.key(millis, 32, i), code, 'KRW' FROM agreed ORDER BY i, position;

INSERT INTO limit_movement (id, ledger_id, sequence, kind, currency, reserved_amount, eroded_amount, reinstated_amount, recorded_at, recorded_by)
SELECT pg_temp.key(millis, 33, i), pg_temp.key(millis, 32, i), 1, 'AGREED', 'KRW', 0, 0, 0, issued_at, 'seed' FROM risk ORDER BY i;

INSERT INTO limit_entry (movement_id, balance_id, limit_amount, reserved_amount, eroded_amount, reinstated_amount, reinstatements)
SELECT pg_temp.key(millis, 33, i), pg_temp.key(millis, 48 + position, i), limit_amount, 0, 0, 0, 0 FROM agreed ORDER BY i, position;

INSERT INTO billing_account (id, version, policy_number, brokerage, country, currency, plan, payer_name, payer_registration_number,
  payer_birth_date, charged_amount, opened_at)
SELECT pg_temp.key(millis, 64, i), 0, 'P-' || number, brokerage, 'KR', 'KRW', 'ANNUAL', name,
  CASE WHEN NOT is_person THEN registration_number END, CASE WHEN is_person THEN birth_date END, 0, issued_at
FROM risk ORDER BY i;

INSERT INTO policy_dependency (policy_id, kind, provider)
SELECT pg_temp.key(millis, 0, i), 'CLOUD', (ARRAY['AWS', 'AZURE', 'GOOGLE', 'NAVER', 'KT'])[1 + pg_temp.pick(i, 27, 5)]
FROM risk WHERE NOT is_person ORDER BY i;
