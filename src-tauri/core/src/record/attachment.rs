//! Files of entries. Their bytes are kept once, named by what they are, whatever names they came under.

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryFile {
    /// Its id.
    pub id: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// The name it came under.
    pub name: String,
    /// What is said about it.
    pub caption: String,
    /// Its media type; `image/…` only for pictures that read.
    pub media: String,
    /// Bytes.
    pub size: u64,
}

/// A file to keep.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// The name it came under.
    pub name: String,
    /// What is said about it.
    pub caption: String,
    /// Its media type.
    pub media: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
