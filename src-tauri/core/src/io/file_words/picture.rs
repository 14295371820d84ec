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

/// Chunks of text that a picture may have: programs write some ten.
const MOST_CHUNKS: usize = 1000;
/// What all chunks of text may unpack to together: twice the letters that are kept of a file.
const MOST_TEXT_BYTES: usize = 1024 * 1024;

/// How many chunks of text a picture has.
fn text_chunks(bytes: &[u8]) -> usize {
    let (mut rest, mut count) = (bytes.get(8..).unwrap_or_default(), 0);
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        count += usize::from([b"tEXt", b"zTXt", b"iTXt"].iter().any(|kind| behind.starts_with(*kind)));
        // Behind the length there are a kind and a checksum of four bytes each, and the chunk between them.
        let whole = (u32::from_be_bytes(*length) as usize).saturating_add(8);
        rest = behind.get(whole..).unwrap_or_default();
    }
    count
}

pub fn words(bytes: &[u8]) -> Option<String> {
    if text_chunks(bytes) > MOST_CHUNKS {
        return None;
    }
    let decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST_BYTES });
    let mut reader = decoder.read_info().ok()?;
    // Chunks may stand behind the pixels, too; where those are broken, what stands before them counts.
    let _ = reader.finish();
    let info = reader.info();
    let is_about_it = |keyword: &str| !NOT_ABOUT_IT.iter().any(|beginning| keyword.starts_with(beginning));
    let plain = info.uncompressed_latin1_text.iter().filter(|chunk| is_about_it(&chunk.keyword));
    let packed = info.compressed_latin1_text.iter().filter(|chunk| is_about_it(&chunk.keyword));
    let utf8 = info.utf8_text.iter().filter(|chunk| is_about_it(&chunk.keyword));
    let plain = plain.map(|chunk| Some(chunk.text.clone()));
    // Each is unpacked once the one before it is dealt with.
    let packed = packed.map(|chunk| {
        let mut chunk = chunk.clone();
        chunk.decompress_text_with_limit(MOST_TEXT_BYTES).ok().and_then(|()| chunk.get_text().ok())
    });
    let utf8 = utf8.map(|chunk| {
        let mut chunk = chunk.clone();
        chunk.decompress_text_with_limit(MOST_TEXT_BYTES).ok().and_then(|()| chunk.get_text().ok())
    });
    let mut found = String::new();
    for text in plain.chain(packed).chain(utf8).flatten() {
        if found.len() + text.len() > MOST_TEXT_BYTES {
            break;
        }
        found.push_str(&text);
        found.push(' ');
    }
    Some(found)
}
