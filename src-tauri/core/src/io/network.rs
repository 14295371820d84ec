//! Proof that Taper needs no network: the kernel refuses it to this process.
//!
//! No part of Taper speaks to a network. This does not keep it from doing so, day by day; it lets anybody see that everything
//! works without.

use std::{collections::BTreeMap, net::UdpSocket};

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};

use crate::{
    error::{Error, Result},
    say,
};

/// `AF_UNIX`: sockets between the programs of one computer, the desktop's messages above all.
const UNIX: u64 = 1;
/// "Permission denied".
const EACCES: u32 = 13;
// System calls by number; both architectures number those after 402 alike.
#[cfg(target_arch = "x86_64")]
const SOCKET: i64 = 41;
#[cfg(target_arch = "aarch64")]
const SOCKET: i64 = 198;
const IO_URING_SETUP: i64 = 425;

/// Has the kernel refuse this process, and all it starts, every socket but those between programs of this computer. That cannot
/// be undone.
///
/// # Errors
/// When the kernel does not take the filter.
pub fn refuse() -> Result<()> {
    let failed = |error: &dyn std::fmt::Display| {
        let what = say!("network-not-refused", error = error.to_string());
        Error::unreadable(what, "", say!("network-not-refused-next"))
    };
    let program = filter().map_err(|error| failed(&error))?;
    seccompiler::apply_filter_all_threads(&program).map_err(|error| failed(&error))
}

fn filter() -> std::result::Result<BpfProgram, seccompiler::BackendError> {
    let other = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, UNIX)?;
    let rules = BTreeMap::from([
        (SOCKET, vec![SeccompRule::new(vec![other])?]),
        // It could make a socket without the call.
        (IO_URING_SETUP, Vec::new()),
    ]);
    let machine = TargetArch::try_from(std::env::consts::ARCH)?;
    SeccompFilter::new(rules, SeccompAction::Allow, SeccompAction::Errno(EACCES), machine)?.try_into()
}

/// Whether this process can have a socket of the network, be it only to this computer.
pub fn is_within_reach() -> bool {
    UdpSocket::bind("127.0.0.1:0").is_ok() || UdpSocket::bind("[::1]:0").is_ok()
}
