//! Everything the program does that writes: what is killed, or left without room, to see what becomes of the data.
//!
//! A deed is a few commands, each of which is done wholly or not at all.

/// What the shell says after each step that was done.
const ACKNOWLEDGED: &str = "this step is done";

/// What lies there before a deed. The folder `data` has the profile; what a deed writes elsewhere goes beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Data {
    /// Nothing: it is the first start.
    None,
    /// Four entries, a check-in with a comment, two copies.
    Plain,
    /// The same with the passphrase "one".
    Locked,
    /// A profile that a program of an earlier schema wrote.
    Schema(usize),
}

/// What the program is told to do.
#[derive(Debug, Clone, Copy)]
pub struct Deed {
    pub name: &'static str,
    pub data: Data,
    /// The passphrases it is given, one of which opens the data whenever the deed is disturbed.
    pub keys: &'static [&'static str],
    /// Commands, one after another: `t` is the program, `l` the program with the passphrases.
    pub steps: &'static [&'static str],
}

const fn deed(name: &'static str, data: Data, keys: &'static [&'static str], steps: &'static [&'static str]) -> Deed {
    Deed { name, data, keys, steps }
}

/// Everything that writes. The oldest copy is the one that is put back.
pub const DEEDS: [Deed; 19] = [
    deed("first start", Data::None, &[], &["t log add 'unmistakable capybara, the first'"]),
    deed("check-in", Data::Plain, &[], &["t check-in energy=6 sleep=7:30", "t check-in energy=4"]),
    deed("log", Data::Plain, &[], &["t log add one", "t log add two", "t log add three", "t log add four"]),
    deed("log, locked", Data::Locked, &["one"], &["l log add one"]),
    deed("attach", Data::Plain, &[], &["t log attach \"$(cat entry)\" \"$FILE\""]),
    deed("entry with a file", Data::Plain, &[], &["t log add five --attach \"$FILE\""]),
    deed("import", Data::Plain, &[], &["t import taper \"$EXPORT\""]),
    deed("import, locked", Data::Locked, &["one"], &["l import taper \"$EXPORT\""]),
    deed("export", Data::Plain, &[], &["t export export.zip"]),
    deed("export to a folder", Data::Plain, &[], &["t export exported"]),
    deed("backup", Data::Plain, &[], &["t backup"]),
    deed("backup, locked", Data::Locked, &["one"], &["l backup"]),
    deed("restore", Data::Plain, &[], &["t restore \"$(ls data/backups/*.db | head -n 1)\" --yes"]),
    deed("restore, locked", Data::Locked, &["one"], &["l restore \"$(ls data/backups/*.db | head -n 1)\" --yes"]),
    deed("passphrase set", Data::Plain, &["one"], &["l passphrase set"]),
    deed("passphrase change", Data::Locked, &["one", "two"], &["l passphrase change"]),
    deed("passphrase remove", Data::Locked, &["one"], &["l passphrase remove"]),
    deed("erase", Data::Plain, &[], &["t erase 2026-03-01 --yes"]),
    deed("erase, copies too", Data::Plain, &[], &["t erase 2026-03-01 --copies --yes"]),
];

/// The same for data of every earlier schema: it is brought to the newest by whatever is asked first.
pub fn migrations() -> Vec<Deed> {
    let older = (1..taper::io::store::migrate::NEWEST).map(Data::Schema);
    older.map(|data| deed("migration", data, &[], &["t status"])).collect()
}

impl Deed {
    /// Whether the same is done to data in clear, too.
    pub fn has_twin_in_clear(&self) -> bool {
        self.name.ends_with(", locked")
    }

    /// Whether no copy holds afterwards what the data does not hold.
    pub fn empties_copies(&self) -> bool {
        self.steps.iter().any(|step| step.contains("--copies"))
    }

    /// The first `count` steps as a script.
    pub fn script(&self, count: usize) -> String {
        let keys = self.keys.join("\n");
        let step = |step: &&str| format!("{step} 3<<'END' || exit $?\n{keys}\nEND\necho '{ACKNOWLEDGED}'\n");
        let steps: String = self.steps.iter().take(count).map(step).collect();
        format!("t() {{ \"$P\" \"$@\"; }}\nl() {{ t --passphrase-fd 3 \"$@\"; }}\n{steps}")
    }
}

/// How many steps were done, by what the script said.
pub fn acknowledged(said: &[u8]) -> usize {
    String::from_utf8_lossy(said).lines().filter(|line| *line == ACKNOWLEDGED).count()
}
