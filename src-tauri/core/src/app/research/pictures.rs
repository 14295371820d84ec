//! Words on the pictures of the log, read in the background where the person has switched that on.

use crate::{app::App, day::Now, error::Result, io::picture_words, io::store::file_words};

/// A picture whose words are wanted.
pub struct Picture {
    /// SHA-256 of its bytes, in hexadecimal.
    hash: String,
    bytes: Vec<u8>,
}

/// What was read off a picture.
pub struct PictureWords {
    hash: String,
    words: String,
}

impl Picture {
    /// Reads it, which takes seconds; nothing of the data is held meanwhile.
    pub fn read(&self, languages: &str) -> PictureWords {
        PictureWords { hash: self.hash.clone(), words: picture_words::words(&self.bytes, languages) }
    }
}

impl App {
    /// The next picture that was not looked at for words yet, where that is switched on.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn picture_to_read(&self) -> Result<Option<Picture>> {
        if !self.settings()?.reads_pictures {
            return Ok(None);
        }
        let next = self.store.read(file_words::next_picture)?;
        Ok(next.map(|(hash, bytes)| Picture { hash, bytes }))
    }

    /// Keeps what was read off a picture, so that its entries are found by it.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn keep_picture_words(&self, read: PictureWords, now: &Now) -> Result<()> {
        self.store.write(now, move |transaction, _| file_words::keep_pictured(transaction, &read.hash, &read.words))
    }
}
