//! Names compared as people mean them: `SLEEP_h`, `sleep h` and `Sleep  H` are one.

use icu_normalizer::ComposingNormalizerBorrowed;

/// A name without differences of case, of Unicode form (NFKC), and of what stands between its words.
pub fn folded(name: &str) -> String {
    const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
    let small = NFKC.normalize(name).to_lowercase();
    let is_between = |c: char| c.is_whitespace() || matches!(c, '_' | '-' | '‐' | '‑');
    let words: Vec<&str> = small.split(is_between).filter(|word| !word.is_empty()).collect();
    // Lower case may come apart again (`İ`), so its form is settled last.
    NFKC.normalize(&words.join(" ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_written_in_several_ways_is_one_name() {
        for (one, other) in [
            ("Sleep", " SLEEP "),
            ("bedtime_delay", "Bedtime  delay"),
            ("Müdigkeit", "MU\u{308}DIGKEIT"),
            ("ｓｌｅｅｐ", "sleep"),
            ("睡眠", "睡眠\u{feff}".trim_end_matches('\u{feff}')),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
        for (one, other) in [("睡眠", "体重"), ("Müde", "Mude"), ("tea", "teas")] {
            assert_ne!(folded(one), folded(other), "{one}");
        }
        assert_eq!(folded(" _ "), "");
    }
}
