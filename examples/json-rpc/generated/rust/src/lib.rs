// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//! The status codes of the JSON-RPC API, and how to read them from answers.
//!
//! The codes are those of the page «JSON-RPC error codes»,
//! API 2.0, last updated 2013-01-04.
//!
//! No code is success or failure by itself: the page does not say which.
//! Only the member "error.code" of a body counts: an integral number, its digits
//! in a string, or a title in exact case.
//! Text that is only a number is unknown: it may be a price or an ID. A number is a code.
//! A status that the page does not list, or no status at all, is unknown: it keeps the
//! payload. Parsing never fails.
//!
//! [`parse`] reads the status from a body:
//!
//! ```
//! use json_rpc_status::{parse, JsonRpcError, ParsedStatus};
//!
//! let body = r#"{ "error": { "code": -32700 }, "Data": null }"#;
//! match parse(body) {
//!     ParsedStatus::Known(JsonRpcError::ParseError) => {}
//!     ParsedStatus::Known(status) => println!("{status}: {}", status.description()),
//!     ParsedStatus::Unknown(unknown) => println!("{unknown}"),
//! }
//! ```
//!
//! With the feature `serde`, [`JsonRpcError`] and [`ParsedStatus`] can be fields of what serde decodes and
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
pub use status::JsonRpcError;

/// The version of the API that the page of the statuses describes.
pub const API_VERSION: &str = "2.0";

/// The day on which the page was last updated, as `YYYY-MM-DD`.
pub const SPEC_DATE: &str = "2013-01-04";

/// The SHA-256 of the page, in hexadecimal digits.
pub const SPEC_SHA256: &str = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

// The examples of the README are compiled and run with the others.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
