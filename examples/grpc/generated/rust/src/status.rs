// @generated Code generated from the page. DO NOT EDIT.

use std::fmt;
use std::str::FromStr;

use crate::wire::Found;
use crate::{Error, ParsedStatus};

/// A status on the page, identified by its code.
///
/// Only code 0 means success.
///
/// Later versions can add statuses, so a `match` needs a wildcard arm. For a code that this version
/// does not know, [`parse`](crate::parse) returns an [`UnknownStatus`](crate::UnknownStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum GrpcStatus {
    /// Not an error; returned on success.
    ///
    /// `OK` (0)
    Ok = 0,

    /// The operation was cancelled, typically by the caller.
    ///
    /// `CANCELLED` (1)
    Cancelled = 1,

    /// An error of another address space, or one about which too little is known.
    ///
    /// `UNKNOWN` (2)
    Unknown = 2,

    /// The client specified an invalid argument, whatever the state of the system.
    ///
    /// `INVALID_ARGUMENT` (3)
    InvalidArgument = 3,

    /// The deadline expired before the operation could complete.
    ///
    /// `DEADLINE_EXCEEDED` (4)
    DeadlineExceeded = 4,

    /// A requested entity was not found.
    ///
    /// `NOT_FOUND` (5)
    NotFound = 5,

    /// The entity that a client attempted to create already exists.
    ///
    /// `ALREADY_EXISTS` (6)
    AlreadyExists = 6,

    /// The caller does not have permission to execute the operation.
    ///
    /// `PERMISSION_DENIED` (7)
    PermissionDenied = 7,

    /// A resource has been exhausted, such as a quota of the user or space on the disk.
    ///
    /// `RESOURCE_EXHAUSTED` (8)
    ResourceExhausted = 8,

    /// The system is not in a state that the operation requires.
    ///
    /// `FAILED_PRECONDITION` (9)
    FailedPrecondition = 9,

    /// The operation was aborted, typically by a concurrent transaction.
    ///
    /// `ABORTED` (10)
    Aborted = 10,

    /// The operation was attempted past the valid range.
    ///
    /// `OUT_OF_RANGE` (11)
    OutOfRange = 11,

    /// The operation is not implemented, or not supported by this service.
    ///
    /// `UNIMPLEMENTED` (12)
    Unimplemented = 12,

    /// An invariant of the underlying system has been broken.
    ///
    /// `INTERNAL` (13)
    Internal = 13,

    /// The service is currently unavailable; a retry with a backoff may succeed.
    ///
    /// `UNAVAILABLE` (14)
    Unavailable = 14,

    /// Unrecoverable data loss or corruption.
    ///
    /// `DATA_LOSS` (15)
    DataLoss = 15,

    /// The request has no valid credentials for the operation.
    ///
    /// `UNAUTHENTICATED` (16)
    Unauthenticated = 16,
}

// The data of the page, one line per status.
#[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unicode_not_nfc)]
#[rustfmt::skip]
impl GrpcStatus {
    /// All statuses, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Ok,
        Self::Cancelled,
        Self::Unknown,
        Self::InvalidArgument,
        Self::DeadlineExceeded,
        Self::NotFound,
        Self::AlreadyExists,
        Self::PermissionDenied,
        Self::ResourceExhausted,
        Self::FailedPrecondition,
        Self::Aborted,
        Self::OutOfRange,
        Self::Unimplemented,
        Self::Internal,
        Self::Unavailable,
        Self::DataLoss,
        Self::Unauthenticated,
    ];

    /// Returns the status with this code.
    #[must_use]
    pub const fn from_code(code: i32) -> Option<Self> {
        match code {
            0 => Some(Self::Ok),
            1 => Some(Self::Cancelled),
            2 => Some(Self::Unknown),
            3 => Some(Self::InvalidArgument),
            4 => Some(Self::DeadlineExceeded),
            5 => Some(Self::NotFound),
            6 => Some(Self::AlreadyExists),
            7 => Some(Self::PermissionDenied),
            8 => Some(Self::ResourceExhausted),
            9 => Some(Self::FailedPrecondition),
            10 => Some(Self::Aborted),
            11 => Some(Self::OutOfRange),
            12 => Some(Self::Unimplemented),
            13 => Some(Self::Internal),
            14 => Some(Self::Unavailable),
            15 => Some(Self::DataLoss),
            16 => Some(Self::Unauthenticated),
            _ => None,
        }
    }

    /// Returns the status with this title. Titles are case-sensitive.
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        match title {
            "OK" => Some(Self::Ok),
            "CANCELLED" => Some(Self::Cancelled),
            "UNKNOWN" => Some(Self::Unknown),
            "INVALID_ARGUMENT" => Some(Self::InvalidArgument),
            "DEADLINE_EXCEEDED" => Some(Self::DeadlineExceeded),
            "NOT_FOUND" => Some(Self::NotFound),
            "ALREADY_EXISTS" => Some(Self::AlreadyExists),
            "PERMISSION_DENIED" => Some(Self::PermissionDenied),
            "RESOURCE_EXHAUSTED" => Some(Self::ResourceExhausted),
            "FAILED_PRECONDITION" => Some(Self::FailedPrecondition),
            "ABORTED" => Some(Self::Aborted),
            "OUT_OF_RANGE" => Some(Self::OutOfRange),
            "UNIMPLEMENTED" => Some(Self::Unimplemented),
            "INTERNAL" => Some(Self::Internal),
            "UNAVAILABLE" => Some(Self::Unavailable),
            "DATA_LOSS" => Some(Self::DataLoss),
            "UNAUTHENTICATED" => Some(Self::Unauthenticated),
            _ => None,
        }
    }

    /// Returns the title, as in API responses.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Cancelled => "CANCELLED",
            Self::Unknown => "UNKNOWN",
            Self::InvalidArgument => "INVALID_ARGUMENT",
            Self::DeadlineExceeded => "DEADLINE_EXCEEDED",
            Self::NotFound => "NOT_FOUND",
            Self::AlreadyExists => "ALREADY_EXISTS",
            Self::PermissionDenied => "PERMISSION_DENIED",
            Self::ResourceExhausted => "RESOURCE_EXHAUSTED",
            Self::FailedPrecondition => "FAILED_PRECONDITION",
            Self::Aborted => "ABORTED",
            Self::OutOfRange => "OUT_OF_RANGE",
            Self::Unimplemented => "UNIMPLEMENTED",
            Self::Internal => "INTERNAL",
            Self::Unavailable => "UNAVAILABLE",
            Self::DataLoss => "DATA_LOSS",
            Self::Unauthenticated => "UNAUTHENTICATED",
        }
    }

    /// Returns the English description.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Ok => "Not an error; returned on success.",
            Self::Cancelled => "The operation was cancelled, typically by the caller.",
            Self::Unknown => "An error of another address space, or one about which too little is known.",
            Self::InvalidArgument => "The client specified an invalid argument, whatever the state of the system.",
            Self::DeadlineExceeded => "The deadline expired before the operation could complete.",
            Self::NotFound => "A requested entity was not found.",
            Self::AlreadyExists => "The entity that a client attempted to create already exists.",
            Self::PermissionDenied => "The caller does not have permission to execute the operation.",
            Self::ResourceExhausted => "A resource has been exhausted, such as a quota of the user or space on the disk.",
            Self::FailedPrecondition => "The system is not in a state that the operation requires.",
            Self::Aborted => "The operation was aborted, typically by a concurrent transaction.",
            Self::OutOfRange => "The operation was attempted past the valid range.",
            Self::Unimplemented => "The operation is not implemented, or not supported by this service.",
            Self::Internal => "An invariant of the underlying system has been broken.",
            Self::Unavailable => "The service is currently unavailable; a retry with a backoff may succeed.",
            Self::DataLoss => "Unrecoverable data loss or corruption.",
            Self::Unauthenticated => "The request has no valid credentials for the operation.",
        }
    }
}

impl GrpcStatus {
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

    /// Returns whether the status is success (code 0).
    #[must_use]
    pub const fn is_success(self) -> bool {
        self.code() == 0
    }
}

/// Writes the title.
impl fmt::Display for GrpcStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

impl From<GrpcStatus> for i32 {
    fn from(status: GrpcStatus) -> Self {
        status.code()
    }
}

// Not `Self::Error`, because the page may add a status with that name.
impl TryFrom<i32> for GrpcStatus {
    type Error = Error;

    fn try_from(code: i32) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(code, code.to_string()))
    }
}

/// Parses a title (case-sensitive) or the digits of a code.
impl FromStr for GrpcStatus {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Found::in_string(text);
        let unknown = || Error::new(ParsedStatus::of(&found, text.as_bytes()), text);
        Self::of(&found).ok_or_else(unknown)
    }
}
