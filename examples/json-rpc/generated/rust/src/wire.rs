// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//! Reads the value of "error.code" in a response, without looking up its status.

use std::borrow::Cow;
use std::str;

use crate::json;

/// The maximum length of an unknown title.
const LONGEST_TITLE: usize = 100;

/// JSON whitespace, which has fewer characters than Rust's.
const SPACE: &[char] = &[' ', '\t', '\n', '\r'];

/// The keys that lead to the status, outermost first.
#[rustfmt::skip]
const KEYS: &[&str] = &["error", "code"];

/// The status value found in a payload.
pub(crate) struct Found<'a> {
    /// The code: an integer, or an integer in a string.
    pub(crate) code: Option<i32>,
    /// The text, which may be a title.
    pub(crate) text: Option<Cow<'a, str>>,
    /// The JSON text of the member, if the payload is a body with a status.
    pub(crate) member: Option<&'a str>,
    /// A description of a payload without a status.
    pub(crate) kind: &'static str,
}

impl<'a> Found<'a> {
    const fn nothing(kind: &'static str) -> Self {
        Self {
            code: None,
            text: None,
            member: None,
            kind,
        }
    }

    /// Reads the original payload.
    pub(crate) fn in_payload(payload: &'a [u8]) -> Self {
        str::from_utf8(payload).map_or_else(
            |_| Self::nothing("bytes that are not UTF-8"),
            |text| {
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                Self::in_text(text.trim_matches(SPACE))
            },
        )
    }

    fn in_text(text: &'a str) -> Self {
        let kind = match text.as_bytes().first() {
            Some(b'{' | b'"') => return Self::in_json(text),
            // It could be a price or an ID.
            _ if json::is_number(text) => return Self::nothing("a number"),
            None => "an empty text",
            Some(b'[') => "a list",
            Some(b'<') => "HTML or XML",
            _ => "text that is not a status",
        };
        Self {
            text: Some(text.into()),
            ..Self::nothing(kind)
        }
    }

    /// Reads JSON. A plain number is a code.
    pub(crate) fn in_json(json: &'a str) -> Self {
        json::find(json, KEYS).map_or_else(
            || Self::nothing("text that is not JSON"),
            |value| {
                let kind = match json.as_bytes().first() {
                    Some(b'{') => "an object without a status",
                    Some(b'[') => "a list",
                    Some(b'"') => "text that is not a status",
                    Some(b't' | b'f') => "a boolean",
                    Some(b'n') => "nothing",
                    _ => "a number",
                };
                let is_member = json.starts_with('{') && !value.is_empty();
                let found = if value.starts_with('"') {
                    json::decode(value).map_or_else(|| Self::nothing(kind), Self::in_string)
                } else {
                    Self {
                        code: integer(value),
                        ..Self::nothing(kind)
                    }
                };
                Self {
                    member: is_member.then_some(value),
                    kind,
                    ..found
                }
            },
        )
    }

    /// Reads a decoded string.
    pub(crate) fn in_string(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        Self {
            code: digits(&text),
            text: Some(text),
            ..Self::nothing("text that is not a status")
        }
    }

    /// Returns the text if it is a valid title.
    pub(crate) fn title(&self) -> Option<&str> {
        self.text.as_deref().filter(|text| {
            text.len() <= LONGEST_TITLE
                && text.starts_with(|first: char| first.is_ascii_alphabetic())
                && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
        })
    }
}

/// Reads a code in canonical decimal form, without a plus sign or leading zeros.
fn digits(text: &str) -> Option<i32> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_decimal = digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_decimal && (digits == "0" || !digits.starts_with('0')) {
        text.parse().ok()
    } else {
        None
    }
}

/// Reads a JSON number with an integral value, such as `4`, `4.0` or `40e-1`.
fn integer(number: &str) -> Option<i32> {
    let double: f64 = number.parse().ok()?;
    double.to_string().parse().ok()
}
