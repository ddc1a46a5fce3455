// @generated Code generated from the page. DO NOT EDIT.

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
pub enum Http2Error {
    /// Not the result of an error.
    ///
    /// `NO_ERROR` (0)
    NoError = 0,

    /// An unspecific error of the protocol.
    ///
    /// `PROTOCOL_ERROR` (1)
    ProtocolError = 1,

    /// An unexpected internal error.
    ///
    /// `INTERNAL_ERROR` (2)
    InternalError = 2,

    /// The peer violated flow control.
    ///
    /// `FLOW_CONTROL_ERROR` (3)
    FlowControlError = 3,

    /// No timely answer to settings.
    ///
    /// `SETTINGS_TIMEOUT` (4)
    SettingsTimeout = 4,

    /// A frame came after the stream was half-closed.
    ///
    /// `STREAM_CLOSED` (5)
    StreamClosed = 5,

    /// A frame of an invalid size.
    ///
    /// `FRAME_SIZE_ERROR` (6)
    FrameSizeError = 6,

    /// Refused before any processing.
    ///
    /// `REFUSED_STREAM` (7)
    RefusedStream = 7,

    /// The stream is not needed any more.
    ///
    /// `CANCEL` (8)
    Cancel = 8,

    /// The compression of fields cannot be kept up.
    ///
    /// `COMPRESSION_ERROR` (9)
    CompressionError = 9,

    /// The connection of a CONNECT request was reset.
    ///
    /// `CONNECT_ERROR` (10)
    ConnectError = 10,

    /// The peer causes too much load.
    ///
    /// `ENHANCE_YOUR_CALM` (11)
    EnhanceYourCalm = 11,

    /// The transport is not secure enough.
    ///
    /// `INADEQUATE_SECURITY` (12)
    InadequateSecurity = 12,

    /// HTTP\/1.1 is to be used instead.
    ///
    /// `HTTP_1_1_REQUIRED` (13)
    Http11Required = 13,
}

// The data of the page, one line per status.
#[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unicode_not_nfc)]
#[rustfmt::skip]
impl Http2Error {
    /// All statuses, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::NoError,
        Self::ProtocolError,
        Self::InternalError,
        Self::FlowControlError,
        Self::SettingsTimeout,
        Self::StreamClosed,
        Self::FrameSizeError,
        Self::RefusedStream,
        Self::Cancel,
        Self::CompressionError,
        Self::ConnectError,
        Self::EnhanceYourCalm,
        Self::InadequateSecurity,
        Self::Http11Required,
    ];

    /// Returns the status with this code.
    #[must_use]
    pub const fn from_code(code: i32) -> Option<Self> {
        match code {
            0 => Some(Self::NoError),
            1 => Some(Self::ProtocolError),
            2 => Some(Self::InternalError),
            3 => Some(Self::FlowControlError),
            4 => Some(Self::SettingsTimeout),
            5 => Some(Self::StreamClosed),
            6 => Some(Self::FrameSizeError),
            7 => Some(Self::RefusedStream),
            8 => Some(Self::Cancel),
            9 => Some(Self::CompressionError),
            10 => Some(Self::ConnectError),
            11 => Some(Self::EnhanceYourCalm),
            12 => Some(Self::InadequateSecurity),
            13 => Some(Self::Http11Required),
            _ => None,
        }
    }

    /// Returns the status with this title. Titles are case-sensitive.
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        match title {
            "NO_ERROR" => Some(Self::NoError),
            "PROTOCOL_ERROR" => Some(Self::ProtocolError),
            "INTERNAL_ERROR" => Some(Self::InternalError),
            "FLOW_CONTROL_ERROR" => Some(Self::FlowControlError),
            "SETTINGS_TIMEOUT" => Some(Self::SettingsTimeout),
            "STREAM_CLOSED" => Some(Self::StreamClosed),
            "FRAME_SIZE_ERROR" => Some(Self::FrameSizeError),
            "REFUSED_STREAM" => Some(Self::RefusedStream),
            "CANCEL" => Some(Self::Cancel),
            "COMPRESSION_ERROR" => Some(Self::CompressionError),
            "CONNECT_ERROR" => Some(Self::ConnectError),
            "ENHANCE_YOUR_CALM" => Some(Self::EnhanceYourCalm),
            "INADEQUATE_SECURITY" => Some(Self::InadequateSecurity),
            "HTTP_1_1_REQUIRED" => Some(Self::Http11Required),
            _ => None,
        }
    }

    /// Returns the title, as in API responses.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::NoError => "NO_ERROR",
            Self::ProtocolError => "PROTOCOL_ERROR",
            Self::InternalError => "INTERNAL_ERROR",
            Self::FlowControlError => "FLOW_CONTROL_ERROR",
            Self::SettingsTimeout => "SETTINGS_TIMEOUT",
            Self::StreamClosed => "STREAM_CLOSED",
            Self::FrameSizeError => "FRAME_SIZE_ERROR",
            Self::RefusedStream => "REFUSED_STREAM",
            Self::Cancel => "CANCEL",
            Self::CompressionError => "COMPRESSION_ERROR",
            Self::ConnectError => "CONNECT_ERROR",
            Self::EnhanceYourCalm => "ENHANCE_YOUR_CALM",
            Self::InadequateSecurity => "INADEQUATE_SECURITY",
            Self::Http11Required => "HTTP_1_1_REQUIRED",
        }
    }

    /// Returns the English description.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::NoError => "Not the result of an error.",
            Self::ProtocolError => "An unspecific error of the protocol.",
            Self::InternalError => "An unexpected internal error.",
            Self::FlowControlError => "The peer violated flow control.",
            Self::SettingsTimeout => "No timely answer to settings.",
            Self::StreamClosed => "A frame came after the stream was half-closed.",
            Self::FrameSizeError => "A frame of an invalid size.",
            Self::RefusedStream => "Refused before any processing.",
            Self::Cancel => "The stream is not needed any more.",
            Self::CompressionError => "The compression of fields cannot be kept up.",
            Self::ConnectError => "The connection of a CONNECT request was reset.",
            Self::EnhanceYourCalm => "The peer causes too much load.",
            Self::InadequateSecurity => "The transport is not secure enough.",
            Self::Http11Required => "HTTP/1.1 is to be used instead.",
        }
    }
}

impl Http2Error {
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
impl fmt::Display for Http2Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

impl From<Http2Error> for i32 {
    fn from(status: Http2Error) -> Self {
        status.code()
    }
}

// Not `Self::Error`, because the page may add a status with that name.
impl TryFrom<i32> for Http2Error {
    type Error = Error;

    fn try_from(code: i32) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(code, code.to_string()))
    }
}

/// Parses a title (case-sensitive) or the digits of a code.
impl FromStr for Http2Error {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Found::in_string(text);
        let unknown = || Error::new(ParsedStatus::of(&found, text.as_bytes()), text);
        Self::of(&found).ok_or_else(unknown)
    }
}
