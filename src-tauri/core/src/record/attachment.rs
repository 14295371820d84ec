//! Files of entries. Their bytes are kept once, named by their hash, whatever names the files have.

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryFile {
    /// The row's id in the store.
    pub id: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its file name when it was added.
    pub name: String,
    /// The caption; empty where there is none.
    pub caption: String,
    /// Its media type; `image/…` only for pictures that read.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
}

/// A file to be added to an entry.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its file name when it was added.
    pub name: String,
    /// The caption; empty where there is none.
    pub caption: String,
    /// Its media type; `image/…` only for pictures that can be read.
    pub media: &'static str,
    /// Its whole content.
    pub bytes: Vec<u8>,
}
