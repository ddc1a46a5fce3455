// @generated Code generated from the page of 2024-07-30. DO NOT EDIT.

use std::fmt;
use std::str::FromStr;

use crate::wire::Found;
use crate::{Error, ParsedStatus};

/// A status on the page, identified by its code.
///
/// Only code 100 or 101 means success.
///
/// Later versions can add statuses, so a `match` needs a wildcard arm. For a code that this version
/// does not know, [`parse`](crate::parse) returns an [`UnknownStatus`](crate::UnknownStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum PaymentStatus {
    /// عملیات موفق بود
    ///
    /// `CODE_100` (100)
    Code100 = 100,

    /// پرداخت پیش‌تر تأیید شده است
    ///
    /// `CODE_101` (101)
    Code101 = 101,

    /// خطای اعتبارسنجی
    ///
    /// `CODE_MINUS_9` (-9)
    CodeMinus9 = -9,

    /// شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست
    ///
    /// `CODE_MINUS_10` (-10)
    CodeMinus10 = -10,

    /// پذیرنده فعال نیست
    ///
    /// `CODE_MINUS_11` (-11)
    CodeMinus11 = -11,

    /// تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید
    ///
    /// `CODE_MINUS_12` (-12)
    CodeMinus12 = -12,

    /// پذیرنده تعلیق شده است
    ///
    /// `CODE_MINUS_15` (-15)
    CodeMinus15 = -15,

    /// مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست
    ///
    /// `CODE_MINUS_50` (-50)
    CodeMinus50 = -50,

    /// پرداخت ناموفق بود
    ///
    /// `CODE_MINUS_51` (-51)
    CodeMinus51 = -51,

    /// شناسهٔ پرداخت نامعتبر است
    ///
    /// `CODE_MINUS_54` (-54)
    CodeMinus54 = -54,
}

// The data of the page, one line per status.
#[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unicode_not_nfc)]
#[rustfmt::skip]
impl PaymentStatus {
    /// All statuses, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Code100,
        Self::Code101,
        Self::CodeMinus9,
        Self::CodeMinus10,
        Self::CodeMinus11,
        Self::CodeMinus12,
        Self::CodeMinus15,
        Self::CodeMinus50,
        Self::CodeMinus51,
        Self::CodeMinus54,
    ];

    /// Returns the status with this code.
    #[must_use]
    pub const fn from_code(code: i32) -> Option<Self> {
        match code {
            100 => Some(Self::Code100),
            101 => Some(Self::Code101),
            -9 => Some(Self::CodeMinus9),
            -10 => Some(Self::CodeMinus10),
            -11 => Some(Self::CodeMinus11),
            -12 => Some(Self::CodeMinus12),
            -15 => Some(Self::CodeMinus15),
            -50 => Some(Self::CodeMinus50),
            -51 => Some(Self::CodeMinus51),
            -54 => Some(Self::CodeMinus54),
            _ => None,
        }
    }

    /// Returns the status with this title. Titles are case-sensitive.
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        match title {
            "CODE_100" => Some(Self::Code100),
            "CODE_101" => Some(Self::Code101),
            "CODE_MINUS_9" => Some(Self::CodeMinus9),
            "CODE_MINUS_10" => Some(Self::CodeMinus10),
            "CODE_MINUS_11" => Some(Self::CodeMinus11),
            "CODE_MINUS_12" => Some(Self::CodeMinus12),
            "CODE_MINUS_15" => Some(Self::CodeMinus15),
            "CODE_MINUS_50" => Some(Self::CodeMinus50),
            "CODE_MINUS_51" => Some(Self::CodeMinus51),
            "CODE_MINUS_54" => Some(Self::CodeMinus54),
            _ => None,
        }
    }

    /// Returns the title, as in API responses.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Code100 => "CODE_100",
            Self::Code101 => "CODE_101",
            Self::CodeMinus9 => "CODE_MINUS_9",
            Self::CodeMinus10 => "CODE_MINUS_10",
            Self::CodeMinus11 => "CODE_MINUS_11",
            Self::CodeMinus12 => "CODE_MINUS_12",
            Self::CodeMinus15 => "CODE_MINUS_15",
            Self::CodeMinus50 => "CODE_MINUS_50",
            Self::CodeMinus51 => "CODE_MINUS_51",
            Self::CodeMinus54 => "CODE_MINUS_54",
        }
    }

    /// Returns the Persian description.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Code100 => "عملیات موفق بود",
            Self::Code101 => "پرداخت پیش‌تر تأیید شده است",
            Self::CodeMinus9 => "خطای اعتبارسنجی",
            Self::CodeMinus10 => "شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست",
            Self::CodeMinus11 => "پذیرنده فعال نیست",
            Self::CodeMinus12 => "تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید",
            Self::CodeMinus15 => "پذیرنده تعلیق شده است",
            Self::CodeMinus50 => "مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست",
            Self::CodeMinus51 => "پرداخت ناموفق بود",
            Self::CodeMinus54 => "شناسهٔ پرداخت نامعتبر است",
        }
    }
}

impl PaymentStatus {
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

    /// Returns whether the status is success (code 100 or 101).
    #[must_use]
    #[rustfmt::skip]
    pub const fn is_success(self) -> bool {
        matches!(self.code(), 100 | 101)
    }
}

/// Writes the title.
impl fmt::Display for PaymentStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

impl From<PaymentStatus> for i32 {
    fn from(status: PaymentStatus) -> Self {
        status.code()
    }
}

// Not `Self::Error`, because the page may add a status with that name.
impl TryFrom<i32> for PaymentStatus {
    type Error = Error;

    fn try_from(code: i32) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(code, code.to_string()))
    }
}

/// Parses a title (case-sensitive) or the digits of a code.
impl FromStr for PaymentStatus {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Found::in_string(text);
        let unknown = || Error::new(ParsedStatus::of(&found, text.as_bytes()), text);
        Self::of(&found).ok_or_else(unknown)
    }
}
