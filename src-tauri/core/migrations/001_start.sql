-- What was said, plan decisions, settings and the delivery log: nothing that can be computed again.
--
-- Every row carries what merging two computers' data will need one day: a time-ordered unique id, the device it was
-- made on, when it last changed, and a tombstone instead of a removal. Instants are seconds since 1970 UTC, with the
-- offset and zone the person was in then; a Day is a local date and is never worked out from an instant.

CREATE TABLE device (
  id TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL
) STRICT;

-- One answer about one signal on one Day. A correction is a new row; the old one stays and names its successor.
CREATE TABLE reading (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  signal TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('value', 'off', 'external', 'skip', 'cleared')),
  value REAL CHECK ((answer = 'value') = (value IS NOT NULL)),
  source TEXT NOT NULL,
  said_on TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  batch TEXT NOT NULL,
  replaced_by TEXT REFERENCES reading (id) DEFERRABLE INITIALLY DEFERRED,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX reading_current ON reading (signal, day) WHERE replaced_by IS NULL;
-- Holds all that reading the past needs, so that ten years are read from the index alone.
CREATE INDEX reading_said ON reading (signal, day, answer, value, source, said_on) WHERE replaced_by IS NULL;
CREATE INDEX reading_batch ON reading (batch);

-- A Day's check-in was given, with its note.
CREATE TABLE check_in (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  batch TEXT NOT NULL,
  replaced_by TEXT REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX check_in_current ON check_in (day) WHERE replaced_by IS NULL AND deleted_at IS NULL;

-- Signals of the person's own, beside the catalog's.
CREATE TABLE own_signal (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL CHECK (high > low),
  worse TEXT NOT NULL CHECK (worse IN ('higher', 'lower', 'neither')),
  role TEXT NOT NULL CHECK (role IN ('leading', 'late', 'load')),
  spread TEXT NOT NULL CHECK (spread IN ('ordinal', 'hours', 'count', 'duration', 'unknown')),
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id)
) STRICT;

-- The person's decisions about plans, in the order they were made; what a plan is on a Day is folded from them.
CREATE TABLE plan_decision (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  decision TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

-- What was shown, as it was shown. `later_until` is set when the person asked for it later.
CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  level TEXT,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  shown_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  later_until INTEGER,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

-- An append-only journal of what changed, written by the database itself.
CREATE TABLE change (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  row_id TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER reading_made AFTER INSERT ON reading BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('reading', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER reading_changed AFTER UPDATE ON reading BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('reading', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER check_in_made AFTER INSERT ON check_in BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('check_in', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER check_in_changed AFTER UPDATE ON check_in BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('check_in', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER own_signal_made AFTER INSERT ON own_signal BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('own_signal', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER own_signal_changed AFTER UPDATE ON own_signal BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('own_signal', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER setting_made AFTER INSERT ON setting BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('setting', NEW.key, NEW.updated_at);
END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('setting', NEW.key, NEW.updated_at);
END;
CREATE TRIGGER plan_decision_made AFTER INSERT ON plan_decision BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('plan_decision', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER plan_decision_changed AFTER UPDATE ON plan_decision BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('plan_decision', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER delivery_made AFTER INSERT ON delivery BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('delivery', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER delivery_changed AFTER UPDATE ON delivery BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('delivery', NEW.id, NEW.updated_at);
END;
