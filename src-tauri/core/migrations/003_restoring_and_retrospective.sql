-- Restoring things beside a plan: what the person picked, in their own words, and what they do not want to see.
-- `suggestion` names the suggestion it came from, where it came from one.
CREATE TABLE restoring (
  id TEXT PRIMARY KEY,
  words TEXT NOT NULL,
  suggestion TEXT,
  state TEXT NOT NULL CHECK (state IN ('picked', 'left_out')),
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX restoring_suggestion ON restoring (suggestion) WHERE deleted_at IS NULL AND suggestion IS NOT NULL;

-- A thing was done on a Day.
CREATE TABLE restoring_done (
  id TEXT PRIMARY KEY,
  restoring_id TEXT NOT NULL REFERENCES restoring (id),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX restoring_done_once ON restoring_done (restoring_id, day) WHERE deleted_at IS NULL;

-- A look back at what led to a plan, or to a hard time: told from memory first, then laid beside the log. `about` is the
-- Day the work felt it; `told` and `chosen` are JSON.
CREATE TABLE retrospective (
  id TEXT PRIMARY KEY,
  about TEXT NOT NULL CHECK (about GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  told TEXT NOT NULL CHECK (json_valid(told)),
  chosen TEXT CHECK (chosen IS NULL OR json_valid(chosen)),
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX retrospective_about ON retrospective (about) WHERE deleted_at IS NULL;

CREATE TRIGGER restoring_made AFTER INSERT ON restoring BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('restoring', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER restoring_changed AFTER UPDATE ON restoring BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('restoring', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER restoring_done_made AFTER INSERT ON restoring_done BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('restoring_done', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER restoring_done_changed AFTER UPDATE ON restoring_done BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('restoring_done', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER retrospective_made AFTER INSERT ON retrospective BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('retrospective', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER retrospective_changed AFTER UPDATE ON retrospective BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('retrospective', NEW.id, NEW.updated_at);
END;
