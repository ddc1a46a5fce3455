// @generated Code generated from the page. DO NOT EDIT.

//! The status codes of the WebSocket API, and how to read them from answers.
//!
//! The codes are those of the page «WebSocket close codes».
//!
//! Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
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
//! [`ensure_success`] gives an [`Error`] that keeps the body:
//!
//! ```
//! # fn main() -> Result<(), websocket_close_status::Error> {
//! let status = websocket_close_status::ensure_success("Normal Closure")?;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `serde`, [`CloseCode`] and [`ParsedStatus`] can be fields of what serde decodes and
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
pub use status::CloseCode;

/// The SHA-256 of the page, in hexadecimal digits.
pub const SPEC_SHA256: &str = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

// The examples of the README are compiled and run with the others.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
