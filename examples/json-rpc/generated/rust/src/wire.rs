// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//! Finds the value of "error.code" in an answer; knows no status.

use std::borrow::Cow;
use std::str;

use crate::json;

/// The length of the longest string that is taken for a title added later.
const LONGEST_TITLE: usize = 100;

/// What JSON calls white space, which is less than Rust does.
const SPACE: &[char] = &[' ', '\t', '\n', '\r'];

/// The keys that lead to a status, from that of the outermost object.
#[rustfmt::skip]
const KEYS: &[&str] = &["error", "code"];

/// Takes out of a payload the string, or the digits of the number, that stands where a status
/// belongs.
pub(crate) fn value(payload: &[u8]) -> Option<Cow<'_, str>> {
    let text = str::from_utf8(payload).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.trim_matches(SPACE);
    if text.starts_with(['{', '"']) {
        json::find(text, KEYS).map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(text))
    }
}

/// Reads a code in its one decimal form, without a plus sign or leading zeros.
pub(crate) fn code(text: &str) -> Option<i32> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_decimal = digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_decimal && (digits == "0" || !digits.starts_with('0')) {
        text.parse().ok()
    } else {
        None
    }
}

/// Tells whether text has the form of a title.
pub(crate) fn is_title(text: &str) -> bool {
    text.len() <= LONGEST_TITLE
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
}
