// @generated Code generated from the page of 2024-07-30. DO NOT EDIT.

//! The status codes of the Sample Gateway API, and how to read them from answers.
//!
//! The codes are those of the page «کدهای پاسخ درگاه پرداخت نمونه»,
//! last updated 2024-07-30.
//!
//! Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
//! the HTTP status.
//! Only the top-level "code" of a body counts: an integral number, its digits
//! in a string, or a title in exact case.
//! Text that is only a number is unknown: it may be a price or an ID. A number is a code.
//! A status that the page does not list, or no status at all, is unknown: it keeps the
//! payload and is never success. Parsing never fails.
//!
//! [`parse`] reads the status from a body:
//!
//! ```
//! use sample_gateway_payment::{parse, ParsedStatus, PaymentStatus};
//!
//! let body = r#"{ "code": -9, "Data": null }"#;
//! match parse(body) {
//!     ParsedStatus::Known(PaymentStatus::CodeMinus9) => {}
//!     ParsedStatus::Known(status) => println!("{status}: {}", status.description()),
//!     ParsedStatus::Unknown(unknown) => println!("{unknown}"),
//! }
//! ```
//!
//! [`ensure_success`] gives an [`Error`] that keeps the body:
//!
//! ```
//! # fn main() -> Result<(), sample_gateway_payment::Error> {
//! let status = sample_gateway_payment::ensure_success("CODE_100")?;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `serde`, [`PaymentStatus`] and [`ParsedStatus`] can be fields of what serde decodes and
//! encodes.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
// The words and the numbers of the page are written as the page has them.
#![allow(clippy::doc_markdown, clippy::unreadable_literal)]

mod error;
mod json;
mod parsed;
#[cfg(feature = "serde")]
mod serde_support;
mod status;
mod wire;

pub use error::Error;
pub use parsed::{ensure_success, parse, ParsedStatus, UnknownStatus};
pub use status::PaymentStatus;

/// The day on which the page was last updated, as `YYYY-MM-DD`.
pub const SPEC_DATE: &str = "2024-07-30";

/// The SHA-256 of the page, in hexadecimal digits.
pub const SPEC_SHA256: &str = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

// The examples of the README are compiled and run with the others.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
