//! The system's keyring, through the Secret Service of freedesktop.org: GNOME Keyring, KWallet, KeePassXC and others.
//!
//! Only what the person has asked for is kept there: the passphrase of one profile, under the path of its data. Where no keyring
//! answers, that is said; there is no other place to fall back to. Call it from a thread that may wait: a locked keyring asks
//! the person to unlock it.

use std::{collections::HashMap, fs, path::Path};

use secret_service::{
    EncryptionType,
    blocking::{Collection, Item, SecretService},
};
use zbus::{blocking, names::BusName};
use zeroize::Zeroizing;

use super::store::Passphrase;
use crate::{
    error::{Error, Result},
    say,
};

const SERVICE: &str = "org.freedesktop.secrets";
/// The collection that is gone with the session: what is put there is not kept.
const FLEETING: &str = "/org/freedesktop/secrets/collection/session";

/// Which program keeps the keyring, by the name of its file.
///
/// # Errors
/// When none answers.
pub fn name() -> Result<String> {
    connected().map(|_| running().unwrap_or_else(|| SERVICE.to_owned()))
}

/// Has the keyring remember a profile's passphrase, in place of an earlier one; which keyring that is.
///
/// # Errors
/// When no keyring answers, it has no place that lasts, or the person does not unlock it.
pub fn remember(dir: &Path, passphrase: &Passphrase) -> Result<String> {
    let service = connected()?;
    let kept = lasting(&service)?;
    let path = place(dir);
    let put = || {
        kept.ensure_unlocked().or_else(|_| kept.unlock())?;
        kept.create_item(
            &format!("Taper ({path})"),
            attributes(&path),
            passphrase.as_str().as_bytes(),
            true,
            "text/plain",
        )
        .map(drop)
    };
    put().map_err(|error| refused(&error))?;
    Ok(running().unwrap_or_else(|| SERVICE.to_owned()))
}

/// The passphrase the keyring remembers for a profile.
///
/// # Errors
/// When no keyring answers, or the person does not unlock it.
pub fn recall(dir: &Path) -> Result<Option<Passphrase>> {
    let service = connected()?;
    let path = place(dir);
    let look = || -> std::result::Result<Option<Zeroizing<Vec<u8>>>, secret_service::Error> {
        let found = service.search_items(attributes(&path))?;
        if let Some(item) = found.unlocked.first() {
            return item.get_secret().map(Zeroizing::new).map(Some);
        }
        let Some(item) = found.locked.first() else { return Ok(None) };
        item.unlock()?;
        item.get_secret().map(Zeroizing::new).map(Some)
    };
    let secret = look().map_err(|error| refused(&error))?;
    Ok(secret.and_then(|bytes| std::str::from_utf8(&bytes).ok().map(|text| Passphrase::new(text.to_owned()))))
}

/// Whether the keyring remembers a profile's passphrase; it need not be unlocked for that.
///
/// # Errors
/// When no keyring answers.
pub fn remembers(dir: &Path) -> Result<bool> {
    let service = connected()?;
    let found = service.search_items(attributes(&place(dir))).map_err(|error| refused(&error))?;
    Ok(!found.unlocked.is_empty() || !found.locked.is_empty())
}

/// Has the keyring forget a profile's passphrase; whether it had remembered it.
///
/// # Errors
/// When no keyring answers, or the person does not unlock it.
pub fn forget(dir: &Path) -> Result<bool> {
    let service = connected()?;
    let forget = || -> std::result::Result<bool, secret_service::Error> {
        let path = place(dir);
        let found = service.search_items(attributes(&path))?;
        let items: Vec<Item<'_>> = found.unlocked.into_iter().chain(found.locked).collect();
        items.iter().try_for_each(Item::delete)?;
        Ok(!items.is_empty())
    };
    forget().map_err(|error| refused(&error))
}

/// Keeps in step with a passphrase that was changed or removed, where the keyring remembers one. Without a keyring there is
/// nothing to keep in step.
///
/// # Errors
/// When the keyring remembers one and does not take the new one.
pub fn follow(dir: &Path, next: Option<&Passphrase>) -> Result<()> {
    if !remembers(dir).unwrap_or(false) {
        return Ok(());
    }
    match next {
        Some(next) => remember(dir, next).map(drop),
        None => forget(dir).map(drop),
    }
}

fn connected<'a>() -> Result<SecretService<'a>> {
    SecretService::connect(EncryptionType::Dh).map_err(|error| {
        let what = say!("keyring-none", error = error.to_string());
        Error::refused(what, "", say!("keyring-none-next"))
    })
}

/// The collection secrets are usually kept in, if it outlasts the session.
fn lasting<'a>(service: &'a SecretService<'a>) -> Result<Collection<'a>> {
    let usual = service.get_default_collection().ok();
    usual
        .filter(|kept| kept.collection_path.as_str() != FLEETING)
        .ok_or_else(|| Error::refused(say!("keyring-empty"), "", say!("keyring-empty-next")))
}

fn place(dir: &Path) -> String {
    let absolute = dir.canonicalize().or_else(|_| std::path::absolute(dir)).unwrap_or_else(|_| dir.to_owned());
    absolute.display().to_string()
}

fn attributes(path: &str) -> HashMap<&'static str, &str> {
    HashMap::from([("application", "taper"), ("data", path)])
}

/// The file name of the program that answers.
fn running() -> Option<String> {
    let bus = blocking::Connection::session().ok()?;
    let bus = blocking::fdo::DBusProxy::new(&bus).ok()?;
    let process = bus.get_connection_unix_process_id(BusName::try_from(SERVICE).ok()?).ok()?;
    let line = fs::read(format!("/proc/{process}/cmdline")).ok()?;
    let program = String::from_utf8(line.split(|byte| *byte == 0).next()?.to_vec()).ok()?;
    Some(Path::new(&program).file_name()?.to_str()?.to_owned())
}

fn refused(error: &secret_service::Error) -> Error {
    Error::refused(say!("keyring-refused", error = error.to_string()), "", say!("keyring-refused-next"))
}
