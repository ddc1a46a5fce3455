// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//! Implementations of `Serialize` and `Deserialize`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::{json, JsonRpcError, ParsedStatus};

/// With `arbitrary_precision`, `serde_json` decodes a number as an object with this single member.
const NUMBER: &str = r#"{"$serde_json::private::Number":""#;

/// Reads the same values as [`parse`](crate::parse), and numbers as codes. Other values are an error.
/// With an `Option`, null and missing values are `None`.
impl<'de> Deserialize<'de> for JsonRpcError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parsed = if deserializer.is_human_readable() {
            Json::deserialize(deserializer)?.into()
        } else {
            i32::deserialize(deserializer)?.into()
        };
        match parsed {
            ParsedStatus::Known(status) => Ok(status),
            ParsedStatus::Unknown(unknown) => Err(serde::de::Error::custom(unknown)),
        }
    }
}

/// Writes the code.
impl Serialize for JsonRpcError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.code())
    }
}

/// Reads the same values as [`parse`](crate::parse), and numbers as codes. Other values are unknown,
/// including null and missing values. With an `Option`, these are `None`.
///
/// The format must be self-describing, like JSON.
impl<'de> Deserialize<'de> for ParsedStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // For a missing field, serde accepts only an option.
        let json = deserializer.deserialize_option(JsonVisitor)?;
        Ok(json.into())
    }
}

/// Writes the code. For an unknown status without a code, writes its title, or null.
impl Serialize for ParsedStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.code(), self.title()) {
            (Some(code), _) => serializer.serialize_i32(code),
            (None, Some(title)) => serializer.serialize_str(title),
            (None, None) => serializer.serialize_none(),
        }
    }
}

/// The JSON text of any value.
struct Json(String);

impl From<Json> for ParsedStatus {
    fn from(json: Json) -> Self {
        Self::of_json(&json.0)
    }
}

impl Json {
    fn of_map(members: &str) -> Self {
        let map = ["{", members, "}"].concat();
        let rest = map.strip_prefix(NUMBER);
        match rest.and_then(|rest| rest.strip_suffix("\"}")) {
            Some(number) if json::is_number(number) => Self(number.into()),
            _ => Self(map),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json(json::number(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json(quoted(value)))
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<Json, E> {
        Ok(Json(quoted(&String::from_utf8_lossy(value))))
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json("null".into()))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json("null".into()))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Json, D::Error> {
        Json::deserialize(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut found = Vec::new();
        while let Some(Json(item)) = items.next_element()? {
            found.push(item);
        }
        Ok(Json(format!("[{}]", found.join(","))))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut found = Vec::new();
        while let Some((Json(key), Json(value))) = members.next_entry()? {
            let is_name = key.starts_with('"');
            let name = if is_name { key } else { quoted(&key) };
            found.push(format!("{name}:{value}"));
        }
        Ok(Json::of_map(&found.join(",")))
    }
}

/// Writes text as a JSON string.
fn quoted(text: &str) -> String {
    let mut json = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            ' '.. => json.push(character),
            _ => json.extend(format!("\\u{:04x}", u32::from(character)).chars()),
        }
    }
    json.push('"');
    json
}
