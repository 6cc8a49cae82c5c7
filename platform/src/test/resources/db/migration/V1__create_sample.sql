CREATE TABLE sample_thing (
  id uuid NOT NULL,
  name text NOT NULL,
  version bigint NOT NULL,
  price_amount numeric(20, 2) NOT NULL,
  price_currency varchar(3) NOT NULL,
  CONSTRAINT sample_thing_pk PRIMARY KEY (id),
  CONSTRAINT sample_thing_name_unique UNIQUE (name)
);
CREATE SEQUENCE st_number;
