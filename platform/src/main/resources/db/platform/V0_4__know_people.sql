-- What people are called who work for the insurer or for a firm of its panel, as their tokens said last.
CREATE TABLE known_person (
  subject text NOT NULL,
  name text NOT NULL,
  named_at timestamptz NOT NULL,
  CONSTRAINT known_person_pk PRIMARY KEY (subject)
);
