-- The research log, the way from a day's work up to an ambition, stuck spells, weekly reviews and revisits.
-- Lists and the fields of one kind of entry are JSON, so that an entry, and each earlier version of it, is one row.

-- A step of a pathway: what it serves is its parent, and `assumption` is what that "because" rests on.
CREATE TABLE pathway_step (
  id TEXT PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('ambition', 'agenda', 'project', 'question')),
  title TEXT NOT NULL,
  parent_id TEXT REFERENCES pathway_step (id) DEFERRABLE INITIALLY DEFERRED,
  assumption TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_on TEXT CHECK (closed_on IS NULL OR closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closing TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE INDEX pathway_step_parent ON pathway_step (parent_id);

-- An entry of the log; `kind` is note, experiment, idea, or model (how I think it works).
-- The number is this file's own, for the index: a row's place would not survive the file being written anew.
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'experiment', 'idea', 'model')),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  step_id TEXT REFERENCES pathway_step (id) DEFERRABLE INITIALLY DEFERRED,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  parameters TEXT NOT NULL CHECK (json_valid(parameters)),
  follows TEXT NOT NULL CHECK (json_valid(follows)),
  details TEXT NOT NULL CHECK (json_valid(details)),
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE INDEX entry_day ON entry (day) WHERE deleted_at IS NULL;
CREATE INDEX entry_step ON entry (step_id) WHERE deleted_at IS NULL;

-- What an entry was before: the same fields as one JSON text.
CREATE TABLE entry_version (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
  content TEXT NOT NULL CHECK (json_valid(content)),
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE INDEX entry_version_entry ON entry_version (entry_id);

-- The bytes of a file, once, named by what they are (SHA-256). They stand last, so that reading the rest is quick.
CREATE TABLE attachment (
  hash TEXT PRIMARY KEY,
  media TEXT NOT NULL,
  size INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  bytes BLOB NOT NULL
) STRICT;

-- A file of an entry, with the name it came under.
CREATE TABLE entry_file (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
  hash TEXT NOT NULL REFERENCES attachment (hash) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  caption TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE INDEX entry_file_entry ON entry_file (entry_id) WHERE deleted_at IS NULL;

-- What is searched: kept beside the entries by the same transaction that writes them.
CREATE VIRTUAL TABLE entry_search USING fts5 (
  entry_id UNINDEXED, title, text, tags, parameters, files, details,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- What a Day's work served.
CREATE TABLE contribution (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  step_id TEXT NOT NULL REFERENCES pathway_step (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX contribution_once ON contribution (day, step_id) WHERE deleted_at IS NULL;

-- A time of being stuck on a question.
CREATE TABLE stuck_spell (
  id TEXT PRIMARY KEY,
  about TEXT NOT NULL,
  step_id TEXT REFERENCES pathway_step (id) DEFERRABLE INITIALLY DEFERRED,
  since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until TEXT CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  tried TEXT NOT NULL,
  taught TEXT NOT NULL,
  who TEXT NOT NULL,
  question TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

-- A week looked back on; `week` is its Monday, `told` is JSON.
CREATE TABLE week_review (
  id TEXT PRIMARY KEY,
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  told TEXT NOT NULL CHECK (json_valid(told)),
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX week_review_once ON week_review (week) WHERE deleted_at IS NULL;

-- An entry of months ago, met again: whether its finer points could be recalled, and what was missing.
CREATE TABLE revisit (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recalled TEXT NOT NULL CHECK (recalled IN ('all', 'some', 'little')),
  missing TEXT NOT NULL CHECK (json_valid(missing)),
  words TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE TRIGGER pathway_step_made AFTER INSERT ON pathway_step BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('pathway_step', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER pathway_step_changed AFTER UPDATE ON pathway_step BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('pathway_step', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER entry_made AFTER INSERT ON entry BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('entry', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER entry_changed AFTER UPDATE ON entry BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('entry', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER entry_file_made AFTER INSERT ON entry_file BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('entry_file', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER entry_file_changed AFTER UPDATE ON entry_file BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('entry_file', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER contribution_made AFTER INSERT ON contribution BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('contribution', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER contribution_changed AFTER UPDATE ON contribution BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('contribution', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER stuck_spell_made AFTER INSERT ON stuck_spell BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('stuck_spell', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER stuck_spell_changed AFTER UPDATE ON stuck_spell BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('stuck_spell', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER week_review_made AFTER INSERT ON week_review BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('week_review', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER week_review_changed AFTER UPDATE ON week_review BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('week_review', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER revisit_made AFTER INSERT ON revisit BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('revisit', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER revisit_changed AFTER UPDATE ON revisit BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('revisit', NEW.id, NEW.updated_at);
END;
