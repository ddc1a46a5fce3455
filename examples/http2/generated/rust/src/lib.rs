// @generated Code generated from the page. DO NOT EDIT.

//! The status codes of the HTTP\/2 API, and how to read them from answers.
//!
//! The codes are those of the page «HTTP\/2 registries».
//!
//! No code is success or failure by itself: the page does not say which.
//! Only the top-level "error\_code" of a body counts: an integral number, its digits
//! in a string, or a title in exact case.
//! Text that is only a number is unknown: it may be a price or an ID. A number is a code.
//! A status that the page does not list, or no status at all, is unknown: it keeps the
//! payload. Parsing never fails.
//!
//! [`parse`] reads the status from a body:
//!
//! ```
//! use http2_error::{parse, Http2Error, ParsedStatus};
//!
//! let body = r#"{ "error_code": 1, "Data": null }"#;
//! match parse(body) {
//!     ParsedStatus::Known(Http2Error::ProtocolError) => {}
//!     ParsedStatus::Known(status) => println!("{status}: {}", status.description()),
//!     ParsedStatus::Unknown(unknown) => println!("{unknown}"),
//! }
//! ```
//!
//! With the feature `serde`, [`Http2Error`] and [`ParsedStatus`] can be fields of what serde decodes and
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
pub use parsed::{parse, ParsedStatus, UnknownStatus};
pub use status::Http2Error;

/// The SHA-256 of the page, in hexadecimal digits.
pub const SPEC_SHA256: &str = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

// The examples of the README are compiled and run with the others.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
