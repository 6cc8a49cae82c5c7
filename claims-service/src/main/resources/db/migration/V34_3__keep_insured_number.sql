-- Conflicts of interest are looked for by the insured's registration number; claims from before know it no more.
ALTER TABLE claim ADD COLUMN insured_business_number varchar(20);
