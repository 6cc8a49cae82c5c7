-- Some activities are for the people of one appointed firm alone.
ALTER TABLE activity ADD COLUMN firm varchar(20);
