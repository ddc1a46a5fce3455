// @generated Code generated from the page. DO NOT EDIT.

//! The status codes of the WebSocket API, and a parser for its responses.
//!
//! The codes are from the page «WebSocket close codes».
//!
//! Only code 1000 means success. Every other code is a failure, regardless of its sign and of
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
//! use websocket_close_status::{parse, CloseCode, ParsedStatus};
//!
//! let body = r#"{ "code": 1001, "Data": null }"#;
//! match parse(body) {
//!     ParsedStatus::Known(CloseCode::GoingAway) => {}
//!     ParsedStatus::Known(status) => println!("{status}: {}", status.description()),
//!     ParsedStatus::Unknown(unknown) => println!("{unknown}"),
//! }
//! ```
//!
//! [`ensure_success`] returns an [`Error`] with the body if the status is not success:
//!
//! ```
//! # fn main() -> Result<(), websocket_close_status::Error> {
//! let status = websocket_close_status::ensure_success("Normal Closure")?;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `serde`, [`CloseCode`] and [`ParsedStatus`] implement `Serialize` and
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
pub use status::CloseCode;

/// The SHA-256 digest of the page, in hexadecimal.
pub const SPEC_SHA256: &str = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

// Compile and run the examples in the README.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
