//! Ids as people type them: by their beginning or end, as far as only one is meant.

/// Letters that are needed at least: ids made in one hour begin alike.
const SHORTEST: usize = 4;

/// What a typed id means among those there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant<'a> {
    /// This one.
    One(&'a str),
    /// None of them.
    None,
    /// More than one.
    Several,
}

/// The id that is meant by the whole of it, or by four letters or more of its beginning or its end.
pub fn meant<'a>(typed: &str, ids: impl IntoIterator<Item = &'a str>) -> Meant<'a> {
    let typed = typed.trim().to_lowercase();
    let mut found = Meant::None;
    for id in ids {
        if id == typed {
            return Meant::One(id);
        }
        if typed.len() >= SHORTEST && (id.starts_with(&typed) || id.ends_with(&typed)) {
            found = if found == Meant::None { Meant::One(id) } else { Meant::Several };
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_or_an_end_means_the_one_that_has_it() {
        let ids = ["01a2-beef", "01a2-cafe", "01b3-cafe"];
        let meant = |typed| meant(typed, ids);
        assert_eq!(meant("01a2-beef"), Meant::One("01a2-beef"));
        assert_eq!(meant(" BEEF "), Meant::One("01a2-beef"));
        assert_eq!(meant("01b3"), Meant::One("01b3-cafe"));
        assert_eq!((meant("cafe"), meant("01a2")), (Meant::Several, Meant::Several));
        assert_eq!((meant("eef"), meant(""), meant("dead")), (Meant::None, Meant::None, Meant::None));
    }
}
