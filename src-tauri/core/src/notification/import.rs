//! Where in what was imported something was left out, and why.

use crate::{
    record::import::{Place, RowError},
    say,
};

/// What was left out and why, without a capital or a full stop: `readings.csv, line 3, column sleep: it does not fit`. Parts of
/// the place that are not known are not named.
pub fn left_out(row: &RowError) -> String {
    let (Place { file, line, column }, what) = (&row.place, &row.what);
    let within = match line {
        None => None,
        Some(line) if column.is_empty() => Some(say!("import-row", line = *line, what = what)),
        Some(line) => Some(say!("import-cell", line = *line, column = column, what = what)),
    };
    match within {
        None if file.is_empty() => what.clone(),
        None => say!("import-file", file = file, what = what),
        Some(row) if file.is_empty() => row,
        Some(row) => say!("import-in-file", file = file, row = row),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_again_by_the_place_that_is_named() {
        let shown = |place| left_out(&RowError { place, what: "it does not fit".to_owned() });
        assert_eq!(shown(Place::default()), "it does not fit");
        assert_eq!(shown(Place::file("a.png")), "a.png: it does not fit");
        assert_eq!(shown(Place::line(3)), "line 3: it does not fit");
        assert_eq!(shown(Place::line(3).column("sleep")), "line 3, column sleep: it does not fit");
        let inside = Place { line: Some(3), ..Place::file("readings.csv") };
        assert_eq!(shown(inside), "readings.csv, line 3: it does not fit");
    }
}
