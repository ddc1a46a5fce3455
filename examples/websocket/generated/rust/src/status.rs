// @generated Code generated from the page. DO NOT EDIT.

use std::fmt;
use std::str::FromStr;

use crate::wire::Found;
use crate::{Error, ParsedStatus};

/// A status on the page, identified by its code.
///
/// Only code 1000 means success.
///
/// Later versions can add statuses, so a `match` needs a wildcard arm. For a code that this version
/// does not know, [`parse`](crate::parse) returns an [`UnknownStatus`](crate::UnknownStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum CloseCode {
    /// The purpose of the connection is fulfilled.
    ///
    /// `Normal Closure` (1000)
    NormalClosure = 1000,

    /// A server is going down, or a browser has left the page.
    ///
    /// `Going Away` (1001)
    GoingAway = 1001,

    /// An endpoint ends the connection for an error of the protocol.
    ///
    /// `Protocol error` (1002)
    ProtocolError = 1002,

    /// An endpoint received data of a type it cannot accept.
    ///
    /// `Unsupported Data` (1003)
    UnsupportedData = 1003,

    /// A meaning might be defined in the future.
    ///
    /// `Reserved` (1004)
    Reserved = 1004,

    /// A message had data that did not fit its type.
    ///
    /// `Invalid frame payload data` (1007)
    InvalidFramePayloadData = 1007,

    /// A message violates a policy.
    ///
    /// `Policy Violation` (1008)
    PolicyViolation = 1008,

    /// A message is too big to process.
    ///
    /// `Message Too Big` (1009)
    MessageTooBig = 1009,

    /// The server did not negotiate an extension that the client needs.
    ///
    /// `Mandatory Ext.` (1010)
    MandatoryExt = 1010,

    /// The server could not fulfil the client's request.
    ///
    /// `Internal Error` (1011)
    InternalError = 1011,
}

// The data of the page, one line per status.
#[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unicode_not_nfc)]
#[rustfmt::skip]
impl CloseCode {
    /// All statuses, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::NormalClosure,
        Self::GoingAway,
        Self::ProtocolError,
        Self::UnsupportedData,
        Self::Reserved,
        Self::InvalidFramePayloadData,
        Self::PolicyViolation,
        Self::MessageTooBig,
        Self::MandatoryExt,
        Self::InternalError,
    ];

    /// Returns the status with this code.
    #[must_use]
    pub const fn from_code(code: i32) -> Option<Self> {
        match code {
            1000 => Some(Self::NormalClosure),
            1001 => Some(Self::GoingAway),
            1002 => Some(Self::ProtocolError),
            1003 => Some(Self::UnsupportedData),
            1004 => Some(Self::Reserved),
            1007 => Some(Self::InvalidFramePayloadData),
            1008 => Some(Self::PolicyViolation),
            1009 => Some(Self::MessageTooBig),
            1010 => Some(Self::MandatoryExt),
            1011 => Some(Self::InternalError),
            _ => None,
        }
    }

    /// Returns the status with this title. Titles are case-sensitive.
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        match title {
            "Normal Closure" => Some(Self::NormalClosure),
            "Going Away" => Some(Self::GoingAway),
            "Protocol error" => Some(Self::ProtocolError),
            "Unsupported Data" => Some(Self::UnsupportedData),
            "Reserved" => Some(Self::Reserved),
            "Invalid frame payload data" => Some(Self::InvalidFramePayloadData),
            "Policy Violation" => Some(Self::PolicyViolation),
            "Message Too Big" => Some(Self::MessageTooBig),
            "Mandatory Ext." => Some(Self::MandatoryExt),
            "Internal Error" => Some(Self::InternalError),
            _ => None,
        }
    }

    /// Returns the title, as in API responses.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::NormalClosure => "Normal Closure",
            Self::GoingAway => "Going Away",
            Self::ProtocolError => "Protocol error",
            Self::UnsupportedData => "Unsupported Data",
            Self::Reserved => "Reserved",
            Self::InvalidFramePayloadData => "Invalid frame payload data",
            Self::PolicyViolation => "Policy Violation",
            Self::MessageTooBig => "Message Too Big",
            Self::MandatoryExt => "Mandatory Ext.",
            Self::InternalError => "Internal Error",
        }
    }

    /// Returns the English description.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::NormalClosure => "The purpose of the connection is fulfilled.",
            Self::GoingAway => "A server is going down, or a browser has left the page.",
            Self::ProtocolError => "An endpoint ends the connection for an error of the protocol.",
            Self::UnsupportedData => "An endpoint received data of a type it cannot accept.",
            Self::Reserved => "A meaning might be defined in the future.",
            Self::InvalidFramePayloadData => "A message had data that did not fit its type.",
            Self::PolicyViolation => "A message violates a policy.",
            Self::MessageTooBig => "A message is too big to process.",
            Self::MandatoryExt => "The server did not negotiate an extension that the client needs.",
            Self::InternalError => "The server could not fulfil the client's request.",
        }
    }
}

impl CloseCode {
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

    /// Returns whether the status is success (code 1000).
    #[must_use]
    pub const fn is_success(self) -> bool {
        self.code() == 1000
    }
}

/// Writes the title.
impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

impl From<CloseCode> for i32 {
    fn from(status: CloseCode) -> Self {
        status.code()
    }
}

// Not `Self::Error`, because the page may add a status with that name.
impl TryFrom<i32> for CloseCode {
    type Error = Error;

    fn try_from(code: i32) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(code, code.to_string()))
    }
}

/// Parses a title (case-sensitive) or the digits of a code.
impl FromStr for CloseCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Found::in_string(text);
        let unknown = || Error::new(ParsedStatus::of(&found, text.as_bytes()), text);
        Self::of(&found).ok_or_else(unknown)
    }
}
