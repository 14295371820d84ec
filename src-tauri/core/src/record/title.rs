//! Titles by which an entry can be found: when one says nothing that other entries do not say as well, a better one is
//! suggested, made of the entry's own rarest words.

/// A word of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryWord {
    /// The word as it is written.
    pub written: String,
    /// The entries of the log that hold it.
    pub entries: usize,
    /// How often the entry has it.
    pub times: usize,
    /// Whether it stands in the title.
    pub in_title: bool,
}

/// Entries below which every word is rare.
const ENOUGH_ENTRIES: usize = 20;
/// A word is rare that at most one entry in this many holds.
const RARE: usize = 20;
/// Words that are suggested.
const WORDS: usize = 3;

/// A title that adds the entry's rarest words to the one it has; nothing where that holds a rare word already, or the log is
/// too small to tell, or the entry has no rare words. `entries` is how many entries there are; the words stand in the order
/// of the text.
pub fn suggested(title: &str, words: &[EntryWord], entries: usize) -> Option<String> {
    let is_rare = |word: &&EntryWord| word.entries * RARE <= entries;
    if entries < ENOUGH_ENTRIES
        || title.trim().is_empty()
        || words.iter().filter(|word| word.in_title).any(|w| is_rare(&w))
    {
        return None;
    }
    let mut rare: Vec<(usize, &EntryWord)> = words.iter().filter(is_rare).enumerate().collect();
    if rare.len() < 2 {
        return None;
    }
    rare.sort_by(|(_, one), (_, other)| weight(other, entries).total_cmp(&weight(one, entries)));
    rare.truncate(WORDS);
    rare.sort_by_key(|(place, _)| *place);
    let rare: Vec<&str> = rare.into_iter().map(|(_, word)| word.written.as_str()).collect();
    Some(format!("{}: {}", title.trim().trim_end_matches([':', '.', '…']), rare.join(", ")))
}

/// How much a word says about its entry: term frequency, damped, times inverse document frequency.
pub fn weight(word: &EntryWord, entries: usize) -> f64 {
    (1.0 + (word.times as f64).ln()) * (1.0 + entries as f64 / word.entries.max(1) as f64).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(written: &str, entries: usize, times: usize, in_title: bool) -> EntryWord {
        EntryWord { written: written.to_owned(), entries, times, in_title }
    }

    #[test]
    fn a_title_of_common_words_gets_the_rarest_of_the_text() {
        let words = [
            word("More", 90, 1, true),
            word("spikes", 40, 3, true),
            word("warm-up", 4, 2, false),
            word("the", 200, 9, false),
            word("beta2", 2, 1, false),
            word("momentum", 9, 1, false),
            word("tern-410m", 3, 4, false),
        ];
        assert_eq!(suggested("More spikes.", &words, 200).as_deref(), Some("More spikes: warm-up, beta2, tern-410m"));
        assert_eq!(suggested("More spikes", &words, 12), None, "in a small log everything is rare");
        assert_eq!(suggested("", &words, 200), None);
        assert_eq!(suggested("More spikes", &words[..4], 200), None, "one rare word is no help");
        assert_eq!(
            suggested("Beta2", &[word("Beta2", 2, 1, true), word("a-b", 1, 1, false), word("c-d", 1, 1, false)], 200),
            None
        );
    }
}
