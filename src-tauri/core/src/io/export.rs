//! Exporting: everything the person said, as plain tables, in a folder of their choice.
//!
//! The tables hold no export time and no device name: the same data gives the same bytes.

use std::{fs, path::Path};

use crate::error::{Error, Result};

/// One table of the export.
pub struct Sheet {
    /// The file's name.
    pub name: &'static str,
    /// The columns.
    pub header: &'static [&'static str],
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// Writes each sheet as `NAME` into `folder`, which is made if needed; the number of rows of each.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the folder cannot be written.
pub fn write(folder: &Path, sheets: &[Sheet]) -> Result<Vec<(&'static str, usize)>> {
    make_folder(folder)?;
    sheets.iter().map(|sheet| write_sheet(folder, sheet).map(|()| (sheet.name, sheet.rows.len()))).collect()
}

fn write_sheet(folder: &Path, sheet: &Sheet) -> Result<()> {
    let path = folder.join(sheet.name);
    let part = folder.join(format!("{}.part", sheet.name));
    let failed = |error: &dyn std::fmt::Display| {
        Error::unreadable(format!("the export cannot be written ({error})"), path.display(), "choose another folder")
    };
    let mut writer = csv::Writer::from_path(&part).map_err(|error| failed(&error))?;
    writer.write_record(sheet.header).map_err(|error| failed(&error))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(|error| failed(&error))?;
    }
    let file = writer.into_inner().map_err(|error| failed(&error))?;
    file.sync_all().map_err(|error| failed(&error))?;
    fs::rename(&part, &path).map_err(|error| failed(&error))
}

/// A spreadsheet would run a cell that begins like a formula; a quote keeps it text. Numbers stay as they are.
fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

fn make_folder(folder: &Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| {
        let next = "choose a folder you may write to";
        Error::unreadable(format!("the folder cannot be made ({error})"), folder.display(), next)
    })
}
