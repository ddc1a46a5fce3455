// @generated Code generated from the page. DO NOT EDIT.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::json;
use crate::wire::Found;
use crate::{CloseCode, Error};

/// Parses the status of a response body. Never fails and never panics.
///
/// The body is text or UTF-8 bytes: a JSON object with a "code", a JSON string, or a plain
/// title.
///
/// For a decoded number, use [`ParsedStatus::from`].
#[must_use]
pub fn parse(payload: impl AsRef<[u8]>) -> ParsedStatus {
    let payload = payload.as_ref();
    ParsedStatus::of(&Found::in_payload(payload), payload)
}

/// Parses the status like [`parse`], and returns it if it is success.
///
/// # Errors
///
/// Returns an [`Error`] with the status and the payload if the status is a failure or unknown.
pub fn ensure_success<P>(payload: P) -> Result<CloseCode, Error>
where
    P: AsRef<[u8]>,
{
    match parse(&payload) {
        ParsedStatus::Known(status) if status.is_success() => Ok(status),
        status => Err(Error::new(status, payload)),
    }
}

/// A parsed status: a status on the page, or an unknown status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParsedStatus {
    /// A status on the page.
    Known(CloseCode),
    /// Any other status or payload. Never success.
    Unknown(UnknownStatus),
}

impl ParsedStatus {
    /// Converts the value found in a payload.
    pub(crate) fn of(found: &Found<'_>, payload: &[u8]) -> Self {
        match CloseCode::of(found) {
            Some(status) => Self::Known(status),
            None => Self::Unknown(UnknownStatus::of(found, payload)),
        }
    }

    /// Reads JSON. A plain number is a code.
    pub(crate) fn of_json(json: &str) -> Self {
        Self::of(&Found::in_json(json), json.as_bytes())
    }

    /// Returns the status if it is on the page.
    #[must_use]
    pub const fn known(&self) -> Option<CloseCode> {
        match self {
            Self::Known(status) => Some(*status),
            Self::Unknown(_) => None,
        }
    }

    /// Returns the code. An unknown status can also have a code.
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        match self {
            Self::Known(status) => Some(status.code()),
            Self::Unknown(unknown) => unknown.code(),
        }
    }

    /// Returns the title. An unknown status can also have a title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        match self {
            Self::Known(status) => Some(status.title()),
            Self::Unknown(unknown) => unknown.title(),
        }
    }

    /// Returns the English description, or `None` for an unknown status.
    #[must_use]
    pub fn description(&self) -> Option<&'static str> {
        self.known().map(CloseCode::description)
    }

    /// Returns whether the status is success (code 1000).
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.known().map_or(false, CloseCode::is_success)
    }
}

/// Writes ASCII text without the payload, such as `Going Away (1001)` or `unknown code 999999`.
impl fmt::Display for ParsedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(status) => write!(f, "{status} ({})", status.code()),
            Self::Unknown(unknown) => write!(f, "{unknown}"),
        }
    }
}

impl From<CloseCode> for ParsedStatus {
    fn from(status: CloseCode) -> Self {
        Self::Known(status)
    }
}

/// Looks up a code.
impl From<i32> for ParsedStatus {
    fn from(code: i32) -> Self {
        Self::from(i64::from(code))
    }
}

/// Looks up a code decoded by a JSON library. A code outside the `i32` range is unknown.
impl From<i64> for ParsedStatus {
    fn from(code: i64) -> Self {
        Self::of_json(&code.to_string())
    }
}

/// Looks up a code decoded by a JSON library. A code that is not an integer is unknown.
impl From<f64> for ParsedStatus {
    fn from(code: f64) -> Self {
        Self::of_json(&json::number(code))
    }
}

/// A status that is not on the page, with the original payload.
///
/// Two unknown statuses are equal if they have the same code and title, or, if both have neither,
/// equal payloads.
#[derive(Clone)]
pub struct UnknownStatus {
    code: Option<i32>,
    title: Option<Box<str>>,
    value: Option<Box<str>>,
    raw: Box<[u8]>,
    kind: &'static str,
    /// Whether the value is a member of a body. Plain text may be a secret that looks like a title.
    is_member: bool,
}

impl UnknownStatus {
    fn of(found: &Found<'_>, payload: &[u8]) -> Self {
        let (code, title) = (found.code, found.title());
        let by_itself = || {
            let title = title.map(|title| format!("\"{title}\""));
            code.map(|code| code.to_string()).or(title).map(Into::into)
        };
        Self {
            code,
            title: title.map(Into::into),
            value: found.member.map(Into::into).or_else(by_itself),
            raw: payload.into(),
            kind: found.kind,
            is_member: found.member.is_some(),
        }
    }

    /// Returns the code, if the payload has one.
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        self.code
    }

    /// Returns the title, if the payload has a valid one.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the value of "code" as JSON text. For a payload that is not a body, returns
    /// its code or title.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Returns the original payload, which may not be valid UTF-8. For a decoded value, returns its
    /// JSON text.
    #[must_use]
    pub const fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// The key for comparisons.
    fn identity(&self) -> (Option<i32>, Option<&str>, Option<&[u8]>) {
        let is_named = self.code.is_some() || self.title.is_some();
        let raw = if is_named { None } else { Some(self.raw()) };
        (self.code, self.title(), raw)
    }

    /// The title, shortened if it may be a secret.
    fn shown(&self) -> Option<String> {
        self.title().map(|title| {
            if self.is_member {
                title.into()
            } else {
                let half = (title.len() / 2).min(8);
                title.chars().take(half).chain("...".chars()).collect()
            }
        })
    }
}

impl PartialEq for UnknownStatus {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for UnknownStatus {}

impl Hash for UnknownStatus {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

/// Omits the payload and the value, because they do not belong in a log.
impl fmt::Debug for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownStatus")
            .field("code", &self.code)
            .field("title", &self.shown())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code, self.shown()) {
            (Some(code), _) => write!(f, "unknown code {code}"),
            (None, Some(title)) => write!(f, "unknown title {title}"),
            (None, None) => write!(f, "no status: {}", self.kind),
        }
    }
}
