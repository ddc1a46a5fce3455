// Code generated from the page. DO NOT EDIT.

use std::fmt;

use crate::ParsedStatus;

/// What was answered is not success, or is no status that was asked for.
///
/// Its text and its `Debug` are ASCII, and show of the payload a code or a title at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: ParsedStatus,
}

impl Error {
    pub(crate) const fn new(status: ParsedStatus) -> Self {
        Self { status }
    }

    /// Returns what was answered.
    #[must_use]
    pub const fn status(&self) -> &ParsedStatus {
        &self.status
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("gRPC answered ")?;
        fmt::Display::fmt(&self.status, f)
    }
}

impl std::error::Error for Error {}
