// Code generated from the page. DO NOT EDIT.

use std::fmt;

use crate::{wire, Error, GrpcStatus};

/// Reads the status from the body of an answer. Never fails, and never panics.
///
/// The body is text or UTF-8 bytes: a JSON object with a "code", a JSON string, or the
/// bare title or code.
///
/// For a code that was decoded already there is [`ParsedStatus::from`].
#[must_use]
pub fn parse(payload: impl AsRef<[u8]>) -> ParsedStatus {
    let payload = payload.as_ref();
    ParsedStatus::of_wire(wire::value(payload).as_deref(), payload)
}

/// What an answer reported: a status of the page, or something that this version does not know.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParsedStatus {
    /// A status of the page.
    Known(GrpcStatus),
    /// Anything else. It is never success.
    Unknown(UnknownStatus),
}

impl ParsedStatus {
    /// Makes the outcome of a wire value that was found in a payload, or of a payload without one.
    pub(crate) fn of_wire(wire: Option<&str>, payload: &[u8]) -> Self {
        let code = wire.and_then(wire::code);
        let known = match code {
            Some(code) => GrpcStatus::from_code(code),
            None => wire.and_then(GrpcStatus::from_title),
        };
        known.map_or_else(
            || {
                Self::Unknown(UnknownStatus {
                    code,
                    title: wire.filter(|text| wire::is_title(text)).map(Into::into),
                    raw: payload.into(),
                })
            },
            Self::Known,
        )
    }

    /// Returns the status if it is one of the page.
    #[must_use]
    pub const fn known(&self) -> Option<GrpcStatus> {
        match self {
            Self::Known(status) => Some(*status),
            Self::Unknown(_) => None,
        }
    }

    /// Returns the code, which an unknown status can have too.
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        match self {
            Self::Known(status) => Some(status.code()),
            Self::Unknown(unknown) => unknown.code(),
        }
    }

    /// Returns the title, which an unknown status can have too.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        match self {
            Self::Known(status) => Some(status.title()),
            Self::Unknown(unknown) => unknown.title(),
        }
    }

    /// Returns the English description, which only a status of the page has.
    #[must_use]
    pub fn description(&self) -> Option<&'static str> {
        self.known().map(GrpcStatus::description)
    }

    /// Tells whether this is code 0, which alone is success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.known().map_or(false, GrpcStatus::is_success)
    }

    /// Gives an error unless this is success.
    ///
    /// # Errors
    ///
    /// The [`Error`] of this status, if it is a failure or unknown.
    pub fn ensure_success(self) -> Result<(), Error> {
        if self.is_success() {
            Ok(())
        } else {
            Err(Error::new(self))
        }
    }
}

/// Writes the title and the code, as in `CANCELLED (1)` or `unknown code 999999`, in ASCII and without
/// the payload.
impl fmt::Display for ParsedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(status) => write!(f, "{status} ({})", status.code()),
            Self::Unknown(unknown) => write!(f, "{unknown}"),
        }
    }
}

impl From<GrpcStatus> for ParsedStatus {
    fn from(status: GrpcStatus) -> Self {
        Self::Known(status)
    }
}

/// Finds the status with a code.
impl From<i32> for ParsedStatus {
    fn from(code: i32) -> Self {
        Self::from(i64::from(code))
    }
}

/// Finds the status with a code, as JSON libraries decode it: one outside of 32 bits is unknown.
impl From<i64> for ParsedStatus {
    fn from(code: i64) -> Self {
        let digits = code.to_string();
        Self::of_wire(Some(&digits), digits.as_bytes())
    }
}

/// An answer without a status of the page, kept as it came.
///
/// Two of them are equal if they came in equal payloads.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownStatus {
    code: Option<i32>,
    title: Option<Box<str>>,
    raw: Box<[u8]>,
}

impl UnknownStatus {
    /// Returns the code, if the answer held one.
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        self.code
    }

    /// Returns what has the form of a title, if the answer held that.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the payload as it was given, which need not be text; of a number, its digits.
    #[must_use]
    pub const fn raw(&self) -> &[u8] {
        &self.raw
    }
}

/// Leaves out the payload, which does not belong in a log, but for its code or title.
impl fmt::Debug for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownStatus")
            .field("code", &self.code)
            .field("title", &self.title)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code, &self.title) {
            (Some(code), _) => write!(f, "unknown code {code}"),
            (None, Some(title)) => write!(f, "unknown title {title}"),
            (None, None) => f.write_str("no status"),
        }
    }
}
