-- What the person told about stretches of their own time. `first` is an episode's onset, `dropped` the Day less began to
-- come of its days, `last` its end or the last Day set aside.
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('episode', 'set_aside', 'change')),
  first TEXT NOT NULL CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  dropped TEXT,
  last TEXT,
  why TEXT,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

-- Warnings as they were shown, with the evidence of that moment, and what the person thinks of them.
CREATE TABLE warning (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  level TEXT NOT NULL CHECK (level IN ('warning', 'overuse')),
  sensitivity TEXT NOT NULL,
  sentences TEXT NOT NULL CHECK (json_valid(sentences)),
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  verdict TEXT,
  answered_on TEXT CHECK ((verdict IS NULL) = (answered_on IS NULL)),
  shown_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX warning_day ON warning (day, level) WHERE deleted_at IS NULL;

CREATE TRIGGER event_made AFTER INSERT ON event BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('event', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER event_changed AFTER UPDATE ON event BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('event', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER warning_made AFTER INSERT ON warning BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('warning', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER warning_changed AFTER UPDATE ON warning BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('warning', NEW.id, NEW.updated_at);
END;
