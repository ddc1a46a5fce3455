// @generated Code generated from the page. DO NOT EDIT.

//! The status codes of the HTTP\/2 API, and a parser for its responses.
//!
//! The codes are from the page «HTTP\/2 registries».
//!
//! The page does not define which codes mean success.
//! In a response body, only the top-level member "error\_code" is read. It is an integer,
//! an integer in a string, or a title (case-sensitive).
//! Without a body, a number is a code, but text that contains only a number is unknown,
//! because it could be a price or an ID.
//! A missing status, or one that is not on the page, is unknown. An unknown status keeps
//! the payload. Parsing never fails.
//!
//! [`parse`] reads the status of a response body:
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
//! With the feature `serde`, [`Http2Error`] and [`ParsedStatus`] implement `Serialize` and
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
pub use parsed::{parse, ParsedStatus, UnknownStatus};
pub use status::Http2Error;

/// The SHA-256 digest of the page, in hexadecimal.
pub const SPEC_SHA256: &str = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

// Compile and run the examples in the README.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
