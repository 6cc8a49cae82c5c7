-- Lines that probably name somebody whom their file names before: only these are looked up before a block is loaded.
ALTER TABLE roster_block ADD COLUMN named_again integer[] NOT NULL DEFAULT '{}';
