// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

use std::fmt;
use std::str::FromStr;

use crate::wire::Found;
use crate::{Error, ParsedStatus};

/// A status on the page, identified by its code.
///
/// Later versions can add statuses, so a `match` needs a wildcard arm. For a code that this version
/// does not know, [`parse`](crate::parse) returns an [`UnknownStatus`](crate::UnknownStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum JsonRpcError {
    /// Invalid JSON was received by the server.
    ///
    /// `Parse error` (-32700)
    ParseError = -32700,

    /// The JSON sent is not a valid request object.
    ///
    /// `Invalid Request` (-32600)
    InvalidRequest = -32600,

    /// The method does not exist, or is not available.
    ///
    /// `Method not found` (-32601)
    MethodNotFound = -32601,

    /// The parameters of the method are not valid.
    ///
    /// `Invalid params` (-32602)
    InvalidParams = -32602,

    /// An error within JSON-RPC itself.
    ///
    /// `Internal error` (-32603)
    InternalError = -32603,
}

// The data of the page, one line per status.
#[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unicode_not_nfc)]
#[rustfmt::skip]
impl JsonRpcError {
    /// All statuses, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::ParseError,
        Self::InvalidRequest,
        Self::MethodNotFound,
        Self::InvalidParams,
        Self::InternalError,
    ];

    /// Returns the status with this code.
    #[must_use]
    pub const fn from_code(code: i32) -> Option<Self> {
        match code {
            -32700 => Some(Self::ParseError),
            -32600 => Some(Self::InvalidRequest),
            -32601 => Some(Self::MethodNotFound),
            -32602 => Some(Self::InvalidParams),
            -32603 => Some(Self::InternalError),
            _ => None,
        }
    }

    /// Returns the status with this title. Titles are case-sensitive.
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        match title {
            "Parse error" => Some(Self::ParseError),
            "Invalid Request" => Some(Self::InvalidRequest),
            "Method not found" => Some(Self::MethodNotFound),
            "Invalid params" => Some(Self::InvalidParams),
            "Internal error" => Some(Self::InternalError),
            _ => None,
        }
    }

    /// Returns the title, as in API responses.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::ParseError => "Parse error",
            Self::InvalidRequest => "Invalid Request",
            Self::MethodNotFound => "Method not found",
            Self::InvalidParams => "Invalid params",
            Self::InternalError => "Internal error",
        }
    }

    /// Returns the English description.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::ParseError => "Invalid JSON was received by the server.",
            Self::InvalidRequest => "The JSON sent is not a valid request object.",
            Self::MethodNotFound => "The method does not exist, or is not available.",
            Self::InvalidParams => "The parameters of the method are not valid.",
            Self::InternalError => "An error within JSON-RPC itself.",
        }
    }
}

impl JsonRpcError {
    /// Returns the status found in a payload.
    pub(crate) fn of(found: &Found<'_>) -> Option<Self> {
        let text = || found.text.as_deref().and_then(Self::from_title);
        found.code.and_then(Self::from_code).or_else(text)
    }

    /// Returns the code.
    #[must_use]
    pub const fn code(self) -> i32 {
        self as i32
    }
}

/// Writes the title.
impl fmt::Display for JsonRpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

impl From<JsonRpcError> for i32 {
    fn from(status: JsonRpcError) -> Self {
        status.code()
    }
}

// Not `Self::Error`, because the page may add a status with that name.
impl TryFrom<i32> for JsonRpcError {
    type Error = Error;

    fn try_from(code: i32) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(code, code.to_string()))
    }
}

/// Parses a title (case-sensitive) or the digits of a code.
impl FromStr for JsonRpcError {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Found::in_string(text);
        let unknown = || Error::new(ParsedStatus::of(&found, text.as_bytes()), text);
        Self::of(&found).ok_or_else(unknown)
    }
}
