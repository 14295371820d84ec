//! The list of what an export holds: every file, and how many rows each table has. A file that was cut or lost on the way
//! is found by it.

use csv::{ReaderBuilder, Writer};

use super::{ATTACHMENTS, MEDIA, Sheet};
use crate::say;

/// The list's own name in an export.
pub const CONTENTS: &str = "contents.csv";
/// Bytes of the list: a hundred thousand attachments take as many.
pub const MOST_LIST_BYTES: u64 = 8 * 1024 * 1024;
const HEADER: [&str; 2] = ["file", "rows"];
/// Letters of a SHA-256 in hexadecimal.
const HASH_LETTERS: usize = 64;

/// What an export holds, by its own list.
pub struct Contents {
    /// The tables, with the number of rows each one has.
    pub tables: Vec<(String, u64)>,
    /// The names of the attachments, without the folder they are in.
    pub attachments: Vec<String>,
}

/// The list of these tables and attachments, as it is written.
///
/// # Errors
/// When memory is short.
pub(super) fn written(sheets: &[Sheet], attachments: &[String]) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(HEADER)?;
    for sheet in sheets {
        writer.write_record([sheet.name, &sheet.rows.len().to_string()])?;
    }
    for name in attachments {
        writer.write_record([name, ""])?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

impl Contents {
    /// The list as it was read; what is wrong with it where it is none of ours, or not whole.
    pub fn read(bytes: &[u8]) -> Result<Contents, String> {
        if !bytes.ends_with(b"\n") {
            return Err(say!("import-cut-line"));
        }
        let mut reader = ReaderBuilder::new().from_reader(bytes);
        if !reader.headers().is_ok_and(|header| header == HEADER.as_slice()) {
            return Err(say!("import-no-contents-list"));
        }
        let mut contents = Contents { tables: Vec::new(), attachments: Vec::new() };
        for row in reader.records() {
            let row = row.map_err(|error| say!("import-damaged", error = error.to_string()))?;
            let (name, rows) = (&row[0], &row[1]);
            match (name.strip_prefix(ATTACHMENTS).and_then(|rest| rest.strip_prefix('/')), rows.parse()) {
                (Some(file), _) if is_attachment(file) && rows.is_empty() => contents.attachments.push(file.to_owned()),
                (None, Ok(count)) if is_table(name) => contents.tables.push((name.to_owned(), count)),
                _ => return Err(say!("import-no-contents-list")),
            }
        }
        Ok(contents)
    }
}

/// Whether a file of this name may be a table: nothing that leads out of the folder.
fn is_table(name: &str) -> bool {
    name.strip_suffix(".csv").is_some_and(|stem| {
        !stem.is_empty()
            && stem.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_')
    })
}

/// Whether a file is named as attachments are: by its hash, with an ending of ours.
pub fn is_attachment(name: &str) -> bool {
    let Some((hash, ending)) = name.split_once('.') else { return false };
    let is_hash = hash.len() == HASH_LETTERS && hash.bytes().all(|letter| letter.is_ascii_hexdigit());
    is_hash && MEDIA.iter().any(|(known, _)| *known == ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_comes_back_as_it_was_written_and_leads_nowhere_else() {
        let hash = "0".repeat(HASH_LETTERS);
        let sheet = Sheet { name: "events.csv", header: vec!["a"], rows: vec![vec!["x".to_owned()]; 3] };
        let bytes = written(&[sheet], &[format!("{ATTACHMENTS}/{hash}.png")]).unwrap();
        let list = Contents::read(&bytes).ok().unwrap();
        assert_eq!(list.tables, [("events.csv".to_owned(), 3)]);
        assert_eq!(list.attachments, [format!("{hash}.png")]);
        for wrong in [
            "file,rows\n../taper.csv,3\n",
            "file,rows\nattachments/../x.png,\n",
            "file,rows\nevents.csv,\n",
            "file,rows\nevents.csv,3",
            "name,count\n",
            "",
            "file,rows\nevents.csv\n",
        ] {
            assert!(Contents::read(wrong.as_bytes()).is_err(), "{wrong:?}");
        }
    }
}
