//! What an entry has to fit to be found, as SQL.

use rusqlite::types::Value;

use crate::record::search::{Part, Query};

/// What a found entry has to fit, as SQL, and the values in it.
#[derive(Clone, Default)]
pub struct Conditions {
    pub wheres: Vec<String>,
    pub values: Vec<Value>,
}

impl Conditions {
    /// The filters of a query; entries in the trash fit none.
    pub fn of_filters(query: &Query, steps: Option<&[String]>) -> Conditions {
        let mut all = Conditions::default();
        all.wheres.push("entry.deleted_at IS NULL".to_owned());
        for tag in &query.tags {
            // A tag may stand in the text alone, so the index is asked; it has them all, with blanks between them. Its words
            // are not its tags: `lr` is one of `lr-sweep`.
            let (word, whole) = (all.given(format!("tags : \"{tag}\"").into()), all.given(format!(" {tag} ").into()));
            all.wheres.push(format!(
                "entry.number IN (SELECT rowid FROM entry_search
                                  WHERE entry_search MATCH {word} AND instr(' ' || tags || ' ', {whole}))"
            ));
        }
        for tag in &query.without_tags {
            let (word, whole) = (all.given(format!("tags : \"{tag}\"").into()), all.given(format!(" {tag} ").into()));
            all.wheres.push(format!(
                "entry.number NOT IN (SELECT rowid FROM entry_search
                                      WHERE entry_search MATCH {word} AND instr(' ' || tags || ' ', {whole}))"
            ));
        }
        for part in &query.without {
            all.part(part, part.matching(false).as_deref());
            if let Some(last) = all.wheres.last_mut() {
                *last = format!("NOT {last}");
            }
        }
        if let Some(steps) = steps {
            let place = all.given(serde_json::to_string(steps).unwrap_or_default().into());
            all.wheres.push(format!("entry.step_id IN (SELECT value FROM json_each({place}))"));
        }
        if let Some(from) = query.from {
            all.compare("entry.day >=", from.to_string());
        }
        if let Some(to) = query.to {
            all.compare("entry.day <=", to.to_string());
        }
        if let Some(kind) = query.kind {
            all.compare("entry.kind =", kind.name().to_owned());
        }
        if let Some(outcome) = query.outcome {
            all.compare("json_extract(entry.details, '$.outcome') =", outcome.name().to_owned());
        }
        if query.has_plot || query.has_file {
            let picture = if query.has_plot { "AND media LIKE 'image/%'" } else { "" };
            all.wheres.push(format!(
                "EXISTS (SELECT 1 FROM entry_file JOIN attachment USING (hash)
                         WHERE entry_id = entry.id AND entry_file.deleted_at IS NULL {picture})"
            ));
        }
        all
    }

    /// Whether it is no filter but that the entry is not in the trash, which the index holds none of.
    pub fn is_no_filter(&self) -> bool {
        self.wheres.len() == 1 && self.values.is_empty()
    }

    /// The place of a value.
    pub fn given(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }

    fn compare(&mut self, what: &str, with: String) {
        let place = self.given(with.into());
        self.wheres.push(format!("{what} {place}"));
    }

    /// Letters that the index does not hold as words, anywhere in an entry or in the names and captions of its files.
    pub fn letters(&mut self, letters: &str) {
        let place = self.given(letters.to_owned().into());
        let fields = ["title", "text", "tags", "parameters", "details"];
        let fields = fields.map(|field| format!("instr(entry.{field}, {place})")).join(" OR ");
        self.wheres.push(format!(
            "({fields} OR EXISTS (SELECT 1 FROM entry_file WHERE entry_id = entry.id AND deleted_at IS NULL
                                  AND instr(name || ' ' || caption, {place})))"
        ));
    }

    /// What the index holds; it has to be joined.
    pub fn matching(&mut self, matching: &str) {
        let place = self.given(matching.to_owned().into());
        self.wheres.push(format!("entry_search MATCH {place}"));
    }

    /// One part of a query.
    pub fn part(&mut self, part: &Part, matching: Option<&str>) {
        match matching {
            None => self.letters(part.typed()),
            Some(matching) => {
                let place = self.given(matching.to_owned().into());
                self.wheres
                    .push(format!("entry.number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH {place})"));
            }
        }
    }

    /// Any of the parts of a query; everything where there are none.
    pub fn any_of<'a>(&mut self, parts: impl Iterator<Item = (&'a Part, Option<&'a str>)>) {
        let before = self.wheres.len();
        parts.for_each(|(part, matching)| self.part(part, matching));
        let any = self.wheres.split_off(before);
        if !any.is_empty() {
            self.wheres.push(format!("({})", any.join(" OR ")));
        }
    }

    pub fn all(&self) -> String {
        self.wheres.join(" AND ")
    }
}
