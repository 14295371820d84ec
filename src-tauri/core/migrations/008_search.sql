-- Words of two scripts without a blank between them are told apart from now on. An empty index is made anew when the data is
-- opened.
DELETE FROM entry_search;
