-- The words that stand in the files of entries, as far as a reader found any: `read_by` is its number. `pictured` are words
-- that were read off a picture, where the person has switched that on; nothing where nobody looked yet. All of it is made of
-- the bytes of the file and can be made again.
CREATE TABLE file_words (
  hash TEXT PRIMARY KEY REFERENCES attachment (hash) ON DELETE CASCADE,
  words TEXT NOT NULL,
  read_by INTEGER NOT NULL,
  pictured TEXT
) STRICT;

-- The index learns what stands in files. It is made anew when the data is opened.
DROP TABLE entry_search;
CREATE VIRTUAL TABLE entry_search USING fts5 (
  entry_id UNINDEXED, title, text, tags, parameters, files, details, inside,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

-- A search that is kept, as it was typed.
CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  typed TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL REFERENCES device (id),
  deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX saved_search_once ON saved_search (typed) WHERE deleted_at IS NULL;

CREATE TRIGGER saved_search_made AFTER INSERT ON saved_search BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('saved_search', NEW.id, NEW.updated_at);
END;
CREATE TRIGGER saved_search_changed AFTER UPDATE ON saved_search BEGIN
  INSERT INTO change (kind, row_id, changed_at) VALUES ('saved_search', NEW.id, NEW.updated_at);
END;
