use lopdf::encryption::decrypt_object;
use lopdf::{Dictionary, Document, EncryptionState, Object as Plain, Stream, StringFormat};

use super::ReadError;
use super::object::{Number, Object, Table};

/// The key of a file that asks for no password but is encrypted all the same, to forbid printing or changing it.
///
/// lopdf does the arithmetic. It is given the few entries of the encryption dictionary, and after that single strings and
/// streams; it never sees the file.
pub(super) struct Key(EncryptionState);

/// An object's number and generation, from which its own key follows.
type Id = (Number, u16);

impl Key {
    /// # Errors
    /// When a password is needed, or the file is protected in another way than by passwords.
    pub(super) fn without_password(encrypt: &Table, trailer: &Table) -> Result<Self, ReadError> {
        let mut document = Document::new();
        let mut entries = plain(encrypt, 0);
        let handler = entries.get(b"Filter").and_then(Plain::as_name);
        if handler.is_ok_and(|name| name != b"Standard") {
            return Err(ReadError::Protection);
        }
        let version = entries.get(b"V").and_then(Plain::as_i64).unwrap_or(0);
        // Writers leave it out where only one length is possible; lopdf 0.44 then takes another.
        if version == 4 {
            entries.set("Length", 128);
        }
        document.objects.insert((1, 0), Plain::Dictionary(entries));
        document.trailer.set("Encrypt", Plain::Reference((1, 0)));
        if let Some(id) = trailer.get(&b"ID"[..]) {
            document.trailer.set("ID", plain_object(id, 0));
        }
        document.authenticate_raw_user_password("").map_err(|error| match error {
            lopdf::Error::Decryption(lopdf::encryption::DecryptionError::IncorrectPassword) => ReadError::Password,
            _ => ReadError::Protection,
        })?;
        EncryptionState::decode(&document, "").map(Self).map_err(|_| ReadError::Protection)
    }

    /// Decrypts every string of an object.
    pub(super) fn strings(&self, id: Id, object: &mut Object) -> Result<(), ReadError> {
        match object {
            Object::Text(text) => {
                let mut plain = Plain::String(std::mem::take(text), StringFormat::Literal);
                decrypt_object(&self.0, id, &mut plain).map_err(|_| ReadError::Protection)?;
                if let Plain::String(bytes, _) = plain {
                    *text = bytes;
                }
                Ok(())
            }
            Object::List(list) => list.iter_mut().try_for_each(|object| self.strings(id, object)),
            Object::Table(table) => table.values_mut().try_for_each(|object| self.strings(id, object)),
            _ => Ok(()),
        }
    }

    /// Decrypts a stream.
    pub(super) fn stream(&self, id: Id, table: &Table, raw: &[u8]) -> Result<Vec<u8>, ReadError> {
        let said = |key: &str| table.get(key.as_bytes()).map(|value| (key.to_owned(), plain_object(value, 0)));
        let entries = ["Type", "Filter", "DecodeParms"].into_iter().filter_map(said);
        let mut dictionary = Dictionary::new();
        for (key, value) in entries {
            dictionary.set(key, value);
        }
        let mut plain = Plain::Stream(Stream::new(dictionary, raw.to_vec()));
        decrypt_object(&self.0, id, &mut plain).map_err(|_| ReadError::Protection)?;
        match plain {
            Plain::Stream(stream) => Ok(stream.content),
            _ => Err(ReadError::Protection),
        }
    }
}

/// A table in lopdf's terms.
fn plain(table: &Table, depth: u8) -> Dictionary {
    let mut dictionary = Dictionary::new();
    for (key, value) in table {
        dictionary.set(key.clone(), plain_object(value, depth));
    }
    dictionary
}

/// An object in lopdf's terms. What is deeper than any encryption dictionary is left out.
fn plain_object(object: &Object, depth: u8) -> Plain {
    const DEEPEST: u8 = 6;
    match object {
        Object::Flag(flag) => Plain::Boolean(*flag),
        Object::Whole(number) => Plain::Integer(*number),
        Object::Name(name) => Plain::Name(name.clone()),
        Object::Text(text) => Plain::String(text.clone(), StringFormat::Literal),
        Object::List(list) if depth < DEEPEST => {
            list.iter().map(|object| plain_object(object, depth + 1)).collect::<Vec<_>>().into()
        }
        Object::Table(table) if depth < DEEPEST => Plain::Dictionary(plain(table, depth + 1)),
        _ => Plain::Null,
    }
}
