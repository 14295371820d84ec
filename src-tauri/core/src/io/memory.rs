//! What becomes of this process's memory, where passphrases are.

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

/// Has the system write no core dump of this process, nor of those it starts.
///
/// Where the system refuses, the program runs all the same: `taper doctor` says what is in force.
pub fn without_core_dumps() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = setrlimit(Resource::Core, none);
}

/// Has the system keep other programs of the same user from reading the memory of this process, too.
///
/// Not for the window: what answers its file dialogs wants to see who asks.
pub fn unreadable_for_others() {
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Whether the system writes no core dump of this process.
pub fn has_no_core_dumps() -> bool {
    rustix::process::getrlimit(Resource::Core).current == Some(0)
}
