-- What a connection that loads policies needs: a number that follows from another, keys, and the parts of each product.
CREATE FUNCTION pg_temp.pick(i bigint, salt bigint, choices integer) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ((hashint8extended(i, salt) & 1073741823) % choices)::integer;

-- A key as the service makes it: ordered by time.
CREATE FUNCTION pg_temp.key(millis bigint, kind integer, i bigint) RETURNS uuid
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (lpad(to_hex(millis), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(i), 15, '0'))::uuid;

CREATE TEMP TABLE product_part (product text, position integer, code text, basis text, waiting integer, percent integer);
INSERT INTO product_part VALUES
  ('ENTERPRISE_CYBER', 0, 'INCIDENT_RESPONSE', 'DISCOVERY', NULL, 15),
  ('ENTERPRISE_CYBER', 1, 'DATA_RESTORATION', 'DISCOVERY', NULL, 20),
  ('ENTERPRISE_CYBER', 2, 'BUSINESS_INTERRUPTION', 'OCCURRENCE', 8, 25),
  ('ENTERPRISE_CYBER', 3, 'PRIVACY_LIABILITY', 'CLAIMS_MADE', NULL, 40),
  ('SME_CYBER', 0, 'DATA_RESTORATION', 'DISCOVERY', NULL, 30),
  ('SME_CYBER', 1, 'BUSINESS_INTERRUPTION', 'OCCURRENCE', 12, 30),
  ('SME_CYBER', 2, 'PRIVACY_LIABILITY', 'CLAIMS_MADE', NULL, 40),
  ('PI_LIABILITY', 0, 'PRIVACY_LIABILITY', 'CLAIMS_MADE', NULL, 100),
  ('PUBLIC_SECTOR', 0, 'INCIDENT_RESPONSE', 'DISCOVERY', NULL, 40),
  ('PUBLIC_SECTOR', 1, 'PRIVACY_LIABILITY', 'CLAIMS_MADE', NULL, 60),
  ('BANK_ACCOUNT_LOSS', 0, 'FUNDS_TRANSFER_LOSS', 'DISCOVERY', NULL, 100),
  ('VIRTUAL_PROPERTY', 0, 'FUNDS_TRANSFER_LOSS', 'DISCOVERY', NULL, 100),
  ('MOBILE_PAYMENT', 0, 'FUNDS_TRANSFER_LOSS', 'DISCOVERY', NULL, 100);

-- What the terms of a policy become by its endorsements, as a share of the terms at issue.
CREATE TEMP TABLE terms_step (step integer, premium_percent integer, retention_percent integer);
INSERT INTO terms_step VALUES (0, 100, 100), (1, 94, 200), (2, 105, 50);
ANALYZE product_part, terms_step;
