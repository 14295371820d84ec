//! PNG: what programs wrote into its text chunks, such as a title or a description.

use std::io::Cursor;

use png::{Decoder, Limits};

/// What a text chunk may unpack to.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// How the keywords of chunks begin that say how the picture was made, not what is on it.
const NOT_ABOUT_IT: [&str; 4] = ["Software", "Creation", "date:", "XML:"];

pub fn is_one(bytes: &[u8]) -> bool {
    matches!(imagesize::image_type(bytes), Ok(imagesize::ImageType::Png))
}

pub fn words(bytes: &[u8]) -> Option<String> {
    let decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST_BYTES });
    let mut reader = decoder.read_info().ok()?;
    // Chunks may stand behind the pixels, too; where those are broken, what stands before them counts.
    let _ = reader.finish();
    let info = reader.info();
    let plain = info.uncompressed_latin1_text.iter().map(|chunk| (&chunk.keyword, Some(chunk.text.clone())));
    let packed = info.compressed_latin1_text.iter().map(|chunk| (&chunk.keyword, chunk.get_text().ok()));
    let utf8 = info.utf8_text.iter().map(|chunk| (&chunk.keyword, chunk.get_text().ok()));
    let is_about_it = |keyword: &str| !NOT_ABOUT_IT.iter().any(|beginning| keyword.starts_with(beginning));
    let about = plain.chain(packed).chain(utf8).filter(|(keyword, _)| is_about_it(keyword));
    Some(about.filter_map(|(_, text)| text).collect::<Vec<_>>().join(" "))
}
