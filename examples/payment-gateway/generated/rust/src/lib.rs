// @generated Code generated from the page of 2024-07-30. DO NOT EDIT.

//! The status codes of the Sample Gateway API, and a parser for its responses.
//!
//! The codes are from the page «کدهای پاسخ درگاه پرداخت نمونه»,
//! last updated 2024-07-30.
//!
//! Only code 100 or 101 means success. Every other code is a failure, regardless of its sign and of
//! the HTTP status.
//! In a response body, only the top-level member "code" is read. It is an integer,
//! an integer in a string, or a title (case-sensitive).
//! Without a body, a number is a code, but text that contains only a number is unknown,
//! because it could be a price or an ID.
//! A missing status, or one that is not on the page, is unknown. An unknown status keeps
//! the payload and is never success. Parsing never fails.
//!
//! [`parse`] reads the status of a response body:
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
//! [`ensure_success`] returns an [`Error`] with the body if the status is not success:
//!
//! ```
//! # fn main() -> Result<(), sample_gateway_payment::Error> {
//! let status = sample_gateway_payment::ensure_success("CODE_100")?;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `serde`, [`PaymentStatus`] and [`ParsedStatus`] implement `Serialize` and
//! `Deserialize`.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
// Words and numbers are written as on the page.
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

/// The date of the page, as `YYYY-MM-DD`.
pub const SPEC_DATE: &str = "2024-07-30";

/// The SHA-256 digest of the page, in hexadecimal.
pub const SPEC_SHA256: &str = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

// Compile and run the examples in the README.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
