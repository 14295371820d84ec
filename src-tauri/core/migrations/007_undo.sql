-- What a person may still take back: the rows a verb touched, as they were before it and as it left them.
--
-- Nothing of this leaves with an export or is merged with another computer. A row goes when it was used, and after a month;
-- erasing anything for good empties the table.
CREATE TABLE undo (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  -- The only Day on which it may be taken back, where later Days were lived with it.
  day TEXT,
  -- A list of {"table", "id", "before", "after"}; without "before" the row was new.
  rows TEXT NOT NULL
) STRICT;
