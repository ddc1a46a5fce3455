// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

use std::fmt;

use crate::ParsedStatus;

/// The error for a status that is not known.
///
/// Its `Display` and `Debug` output is ASCII and does not contain the payload.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    status: ParsedStatus,
    payload: Box<[u8]>,
}

impl Error {
    /// Creates an error, for example to test a client.
    ///
    /// The payload can be empty.
    pub fn new(status: impl Into<ParsedStatus>, payload: impl AsRef<[u8]>) -> Self {
        Self {
            status: status.into(),
            payload: payload.as_ref().into(),
        }
    }

    /// Returns the status.
    #[must_use]
    pub const fn status(&self) -> &ParsedStatus {
        &self.status
    }

    /// Returns the original payload. It may contain secrets.
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
