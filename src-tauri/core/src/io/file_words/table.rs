//! Tables of values between commas, semicolons or tabs: the names of their columns.

/// The first row, where this is a table: the rows below it have as many columns, and mostly figures.
pub fn header(text: &str) -> Option<String> {
    [b',', b';', b'\t'].into_iter().find_map(|delimiter| header_by(text, delimiter))
}

/// Rows that are looked at.
const LOOKED_AT: usize = 20;

/// Bytes in which those rows stand; a line that alone is longer begins no table.
const MOST_BYTES: usize = 256 * 1024;

/// The whole lines of the beginning of a text.
fn beginning(text: &str) -> &str {
    let cut = text.len().min(MOST_BYTES);
    match text.as_bytes()[..cut].iter().rposition(|byte| *byte == b'\n') {
        Some(last) if cut < text.len() => &text[..=last],
        _ => text.get(..cut).unwrap_or_default(),
    }
}

fn header_by(text: &str, delimiter: u8) -> Option<String> {
    let text = beginning(text);
    let mut rows = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(text.as_bytes());
    let mut rows = rows.records();
    let header = rows.next()?.ok()?;
    let (mut below, mut figures, mut filled) = (0, 0, 0);
    // A row with another number of columns is an error to the reader, and then this is no table.
    for row in rows.take(LOOKED_AT) {
        let row = row.ok()?;
        below += 1;
        filled += row.iter().filter(|cell| !cell.trim().is_empty()).count();
        figures += row.iter().filter(|cell| cell.trim().replace(',', ".").parse::<f64>().is_ok()).count();
    }
    let is_table = header.len() > 1 && below > 0 && figures * 3 >= filled;
    is_table.then(|| header.iter().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_columns_are_read_and_prose_is_no_table() {
        assert_eq!(header("depth,cosine sim\n3,0.41\n5,0.12\n").as_deref(), Some("depth cosine sim"));
        assert_eq!(header("Tag;Dosis (mg)\n2026-01-01;0,5\n2026-01-02;0,7\n").as_deref(), Some("Tag Dosis (mg)"));
        assert_eq!(header("a\tb\n\"x\ny\"\t1\n").as_deref(), Some("a b"));
        for text in ["", "one column\n1\n2\n", "First, we look.\nThen, we see more, and stop.\n", "a, b\nc, d\n"] {
            assert_eq!(header(text), None, "{text:?}");
        }
    }
}
