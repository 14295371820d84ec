//! How the numbers of a column are written: whether a comma is their decimal sign, or groups their thousands. `11,532` alone
//! may be either, so a column is judged together, and beside the other columns of its file.

/// The decimal sign of a column; the other sign groups thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimal {
    /// `11,532.5`
    Point,
    /// `11.532,5`
    Comma,
}

/// Why a column's numbers cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// A cell that may mean either.
    pub example: String,
}

/// What one cell shows of how numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// No number.
    No,
    /// A number without either sign.
    Plain,
    /// This sign is the decimal sign.
    Shows(Decimal),
    /// It has one sign and three digits behind it: the decimal sign is this one, or the other.
    Either(Decimal),
}

/// The decimal sign that the numbers of a column show, if they do.
///
/// # Errors
/// [`Unclear`] where some show one and some the other.
pub fn shown<'a>(cells: impl IntoIterator<Item = &'a str>) -> Result<Option<Decimal>, Unclear> {
    let mut found = None;
    for cell in cells {
        if let Shape::Shows(decimal) = shape(cell) {
            if found.is_some_and(|before| before != decimal) {
                return Err(Unclear { example: cell.trim().to_owned() });
            }
            found = Some(decimal);
        }
    }
    Ok(found)
}

/// The decimal sign of a column: the one its numbers show, else `usual`, which is that of its file.
///
/// # Errors
/// [`Unclear`] where its numbers need one and nothing decides which, or where they contradict each other.
pub fn judge<'a>(cells: impl IntoIterator<Item = &'a str> + Clone, usual: Option<Decimal>) -> Result<Decimal, Unclear> {
    if let Some(decimal) = shown(cells.clone())? {
        return Ok(decimal);
    }
    let open = cells.into_iter().find(|cell| matches!(shape(cell), Shape::Either(_)));
    match (usual, open) {
        (Some(decimal), _) => Ok(decimal),
        (None, None) => Ok(Decimal::Point),
        (None, Some(cell)) => Err(Unclear { example: cell.trim().to_owned() }),
    }
}

/// The decimal sign that is usual in a file, by what separates its cells and what its columns show.
///
/// A comma between cells leaves the point for decimals, and a semicolon is written where the comma is taken; but where some
/// column of the file shows the contrary, nothing is usual.
pub fn usual(separator: u8, shown: &[Decimal]) -> Option<Decimal> {
    let by_separator = match separator {
        b',' => Some(Decimal::Point),
        b';' => Some(Decimal::Comma),
        _ => None,
    };
    let first = shown.first().copied();
    if shown.iter().any(|decimal| Some(*decimal) != first) {
        return None;
    }
    match (by_separator, first) {
        (Some(usual), Some(shown)) if usual != shown => None,
        (usual, shown) => usual.or(shown),
    }
}

/// The number in a cell with a plain decimal point and no grouping, as it can be parsed; `None` for what is no number
/// written so.
pub fn plain(cell: &str, decimal: Decimal) -> Option<String> {
    let fits = match shape(cell) {
        Shape::No => false,
        Shape::Plain | Shape::Either(_) => true,
        Shape::Shows(shown) => shown == decimal,
    };
    let (sign, group) = signs(decimal);
    let ungrouped: String = tidy(cell)?.chars().filter(|c| *c != group).collect();
    fits.then(|| ungrouped.replace(sign, "."))
}

/// Whether a cell is a number, however it is written.
pub fn is_number(cell: &str) -> bool {
    shape(cell) != Shape::No
}

fn signs(decimal: Decimal) -> (char, char) {
    match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    }
}

/// A cell without blanks and marks that can only group thousands; `None` where they group something else.
fn tidy(cell: &str) -> Option<String> {
    let text = cell.trim().replace('\u{2212}', "-");
    let marks = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}');
    if !text.contains(marks) {
        return Some(text);
    }
    let whole = text.trim_start_matches(['-', '+']).split(['.', ',']).next().unwrap_or_default();
    let groups: Vec<&str> = whole.split(marks).collect();
    let rest = &text[text.len() - (text.trim_start_matches(['-', '+']).len() - whole.len())..];
    (is_grouped(&groups) && !rest.contains(marks)).then(|| text.replace(marks, ""))
}

fn is_grouped(groups: &[&str]) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let [first, others @ ..] = groups else { return false };
    digits(first)
        && first.len() <= 3
        && !first.starts_with('0')
        && !others.is_empty()
        && others.iter().all(|group| group.len() == 3 && digits(group))
}

fn shape(cell: &str) -> Shape {
    let Some(text) = tidy(cell) else { return Shape::No };
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(&text);
    let (number, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(one, two)| (one, Some(two)));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(exponent) = exponent {
        let power = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        if power.is_empty() || power.len() > 3 || !digits(power) {
            return Shape::No;
        }
    }
    if !number.bytes().any(|byte| byte.is_ascii_digit())
        || !number.chars().all(|c| c.is_ascii_digit() || ".,".contains(c))
    {
        return Shape::No;
    }
    let of = |sign: char| if sign == '.' { Decimal::Point } else { Decimal::Comma };
    let other = |sign: char| if sign == '.' { ',' } else { '.' };
    let Some(last) = number.rfind(['.', ',']) else { return Shape::Plain };
    let (sign, before, behind) =
        (if number[last..].starts_with('.') { '.' } else { ',' }, &number[..last], &number[last + 1..]);
    if before.contains(other(sign)) {
        // The last of the two is the decimal sign, and the first groups.
        let groups: Vec<&str> = before.split(other(sign)).collect();
        return if !before.contains(sign) && is_grouped(&groups) { Shape::Shows(of(sign)) } else { Shape::No };
    }
    if before.contains(sign) {
        let groups: Vec<&str> = number.split(sign).collect();
        return if is_grouped(&groups) { Shape::Shows(of(other(sign))) } else { Shape::No };
    }
    if exponent.is_none() && is_grouped(&[before, behind]) { Shape::Either(of(sign)) } else { Shape::Shows(of(sign)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Decimal::{Comma, Point};

    fn read(cells: &[&str], usual: Option<Decimal>) -> Option<Vec<String>> {
        let decimal = judge(cells.iter().copied(), usual).ok()?;
        cells.iter().map(|cell| plain(cell, decimal)).collect()
    }

    #[test]
    fn a_column_shows_what_its_commas_are() {
        for (cells, usual, numbers) in [
            (&["11,532", "9,040", "850"][..], Some(Point), Some("11532 9040 850")),
            (&["11,532", "9,040", "850"], Some(Comma), Some("11.532 9.040 850")),
            (&["11,532", "9,040", "850"], None, None),
            (&["11.532", "850"], Some(Comma), Some("11532 850")),
            (&["11.532", "850"], Some(Point), Some("11.532 850")),
            (&["7,5", "6,25", "7,125"], Some(Point), Some("7.5 6.25 7.125")),
            (&["1,234.5", "2,000"], None, Some("1234.5 2000")),
            (&["1.234,5", "2.000"], None, Some("1234.5 2000")),
            (&["1,234,567", "2,000"], None, Some("1234567 2000")),
            (&["0,125", "7,125"], Some(Point), Some("0.125 7.125")),
            (&["7,5", "7.5"], Some(Point), None),
            (&["7", "8"], None, Some("7 8")),
            (&["11 532", "9\u{202f}040", "12'000"], None, Some("11532 9040 12000")),
            (&["-1,5e3", "+2"], None, Some("-1.5e3 +2")),
            (&["\u{2212}3.5"], None, Some("-3.5")),
        ] {
            let numbers = numbers.map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(read(cells, usual), numbers, "{cells:?} in a file with {usual:?}");
        }
    }

    #[test]
    fn what_is_no_number_shows_nothing() {
        for cell in [
            "", "-", ".", "1,00,000", "1.2.3", "7:30", "12 kg", "e3", "1e", "1 5", "11 532 1", "1.234.5", "x", "1e9999",
        ] {
            assert!(!is_number(cell), "{cell}");
            assert_eq!(plain(cell, Point), None, "{cell}");
        }
    }

    #[test]
    fn a_file_has_a_usual_sign_unless_its_columns_disagree() {
        for (separator, shown, expected) in [
            (b',', &[][..], Some(Point)),
            (b';', &[], Some(Comma)),
            (b'\t', &[], None),
            (b'\t', &[Comma], Some(Comma)),
            (b',', &[Point], Some(Point)),
            (b',', &[Comma], None),
            (b';', &[Point], None),
            (b'|', &[Comma, Point], None),
        ] {
            assert_eq!(usual(separator, shown), expected, "{} {shown:?}", char::from(separator));
        }
    }
}
