// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

use std::fmt;

use crate::ParsedStatus;

/// What was answered is no status that was asked for.
///
/// Its text and its `Debug` are ASCII, and do not show the payload.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    status: ParsedStatus,
    payload: Box<[u8]>,
}

impl Error {
    /// Makes the error of an answer, as a test of a client needs it.
    ///
    /// The payload may be empty.
    pub fn new(status: impl Into<ParsedStatus>, payload: impl AsRef<[u8]>) -> Self {
        Self {
            status: status.into(),
            payload: payload.as_ref().into(),
        }
    }

    /// Returns what was answered.
    #[must_use]
    pub const fn status(&self) -> &ParsedStatus {
        &self.status
    }

    /// Returns the whole payload as it was given, which may hold what a user must see, or a secret.
    #[must_use]
    pub const fn payload(&self) -> &[u8] {
        &self.payload
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON-RPC answered ")?;
        fmt::Display::fmt(&self.status, f)
    }
}

impl std::error::Error for Error {}
