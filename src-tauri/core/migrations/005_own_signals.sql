-- What a person chooses about a signal of their own: whether weekdays differ, whether a Day without an entry means none,
-- and whether it rests.
ALTER TABLE own_signal ADD COLUMN weekdays INTEGER NOT NULL DEFAULT 1 CHECK (weekdays IN (0, 1));
ALTER TABLE own_signal ADD COLUMN empty_is_zero INTEGER NOT NULL DEFAULT 0 CHECK (empty_is_zero IN (0, 1));
ALTER TABLE own_signal ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
