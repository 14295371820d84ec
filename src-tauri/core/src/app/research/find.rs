//! Finding again: searching, this day in other years, and one entry of months ago to read again.

use crate::{
    app::{App, undo::What},
    day::Now,
    error::{Error, Result, quotable},
    io::store::{
        listed::{self, LogQuery},
        pathway_step, revisit, saved_search,
    },
    record::{
        log::{Kind, Outcome},
        revisit::{MISSING, RECALLED, Revisit},
        search::{BadFilter, FILTERS, HAS, Query},
    },
    say,
    view::{
        self,
        check_in::SavedView,
        draft::{paragraph, title},
        entry_words::{EntryLine, lines},
        filters::{self, FilterView},
        log::{LogView, remarks_about},
    },
};

/// What a search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchResult {
    /// The entries, the best first.
    pub entries: Vec<EntryLine>,
    /// How many there are in all.
    pub of: usize,
    /// How parts of the search were understood, in sentences.
    pub remarks: Vec<String>,
}

impl App {
    /// The log as a screen: what a search finds, and an old entry shown again.
    ///
    /// # Errors
    /// When the data cannot be read. A filter that cannot be meant is shown as a problem in the view.
    pub fn log(&self, typed: &str, now: &Now) -> Result<LogView> {
        let today = self.today_of(now)?;
        let (problem, query) = match Query::parse(typed) {
            Ok(query) => (None, query),
            Err(bad) => (Some(bad_filter(&bad).to_string()), Query::default()),
        };
        let query = LogQuery { typed: typed.to_owned(), problem, query };
        Ok(view::log::build(self.store.read(move |connection| listed::log(connection, query, today))?))
    }

    /// What a search finds, the best first, `count` at most.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a filter that cannot be meant.
    pub fn search(&self, typed: &str, count: usize) -> Result<SearchResult> {
        let query = Query::parse(typed).map_err(|bad| bad_filter(&bad))?;
        let asked = query.clone();
        let found = self
            .store
            .read(move |connection| listed::found(connection, &asked, &pathway_step::all(connection)?, count))?;
        Ok(SearchResult {
            entries: lines(&found.entries),
            of: found.of,
            remarks: remarks_about(&query, &found.remarks),
        })
    }

    /// The filters to choose from for a search, with how many entries each would leave. One that cannot be read has none.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn log_filters(&self, typed: &str) -> Result<Vec<FilterView>> {
        let Ok(query) = Query::parse(typed) else { return Ok(Vec::new()) };
        let asked = query.clone();
        let (counts, steps) = self.store.read(move |connection| listed::counts(connection, &asked))?;
        Ok(filters::build(typed, &query, &counts, &steps))
    }

    /// The searches that are kept, as they were typed.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn saved_searches(&self) -> Result<Vec<String>> {
        self.store.read(saved_search::all)
    }

    /// Keeps a search to be asked again; one that is kept already stays as it is.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an empty one and for a filter that cannot be meant.
    pub fn keep_search(&self, typed: &str, now: &Now) -> Result<SavedView> {
        let typed = title(typed)?;
        if Query::parse(&typed).map_err(|bad| bad_filter(&bad))? == Query::default() {
            return Err(Error::bad_value(say!("log-search-empty"), "", say!("log-search-empty-next")));
        }
        let kept = typed.clone();
        let ((), undo) = self
            .do_undoably(What::Research, now, move |transaction, stamp| saved_search::add(transaction, &kept, stamp))?;
        Ok(SavedView { sentence: say!("log-search-kept", typed = typed), undo: Some(undo) })
    }

    /// Keeps a search no longer.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is not kept.
    pub fn forget_search(&self, typed: &str, now: &Now) -> Result<SavedView> {
        let wanted = typed.trim().to_owned();
        let (known, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            saved_search::remove(transaction, &wanted, stamp)
        })?;
        if !known {
            return Err(Error::bad_value(say!("log-search-unknown"), quotable(typed), say!("log-search-unknown-next")));
        }
        Ok(SavedView { sentence: say!("log-search-forgotten"), undo: Some(undo) })
    }

    /// Keeps how well an old entry could be recalled.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for anything but the choices offered.
    pub fn answer_revisit(
        &self,
        id: &str,
        recalled: &str,
        missing: &[String],
        words: &str,
        now: &Now,
    ) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        let bad = |text: &str| Error::bad_value(say!("log-bad-recall", text = text), "", say!("log-bad-recall-next"));
        if !RECALLED.contains(&recalled) {
            return Err(bad(recalled));
        }
        if let Some(unknown) = missing.iter().find(|word| !MISSING.contains(&word.as_str())) {
            return Err(bad(unknown));
        }
        let answered = Revisit {
            entry: stored.id,
            day: self.today_of(now)?,
            recalled: recalled.to_owned(),
            missing: missing.to_vec(),
            words: paragraph(words)?,
        };
        let ((), undo) = self
            .do_undoably(What::Research, now, move |transaction, stamp| revisit::add(transaction, &answered, stamp))?;
        Ok(SavedView { sentence: say!("log-revisit-kept"), undo: Some(undo) })
    }
}

/// The refusal of a filter, with those that there are, or the values it takes.
fn bad_filter(bad: &BadFilter) -> Error {
    let names = |names: &[&str]| names.join(", ");
    let next = match bad.name {
        None => say!("log-no-filter-next", filters = names(&FILTERS)),
        Some("kind") => say!("log-bad-filter-next", values = names(&Kind::ALL.map(Kind::name))),
        Some("outcome") => {
            say!("log-bad-filter-next", values = names(&Outcome::ALL.map(Outcome::name)).replace('_', "-"))
        }
        Some("has") => say!("log-bad-filter-next", values = names(&HAS)),
        Some("from" | "to") => say!("log-bad-filter-next", values = "2026, 2026-03, 2026-03-14"),
        Some(_) => say!("log-bad-filter-tag"),
    };
    let what = match bad.name {
        None => say!("log-no-filter", filter = quotable(&bad.typed)),
        Some(_) => say!("log-bad-filter", filter = quotable(&bad.typed)),
    };
    Error::bad_value(what, "", next)
}
