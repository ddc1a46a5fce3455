// @generated Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//! The status codes of the JSON-RPC API, and a parser for its responses.
//!
//! The codes are from the page «JSON-RPC error codes»,
//! API 2.0, last updated 2013-01-04.
//!
//! The page does not define which codes mean success.
//! In a response body, only the member "error.code" is read. It is an integer,
//! an integer in a string, or a title (case-sensitive).
//! Without a body, a number is a code, but text that contains only a number is unknown,
//! because it could be a price or an ID.
//! A missing status, or one that is not on the page, is unknown. An unknown status keeps
//! the payload. Parsing never fails.
//!
//! [`parse`] reads the status of a response body:
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
//! With the feature `serde`, [`JsonRpcError`] and [`ParsedStatus`] implement `Serialize` and
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
pub use status::JsonRpcError;

/// The API version that the page describes.
pub const API_VERSION: &str = "2.0";

/// The date of the page, as `YYYY-MM-DD`.
pub const SPEC_DATE: &str = "2013-01-04";

/// The SHA-256 digest of the page, in hexadecimal.
pub const SPEC_SHA256: &str = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

// Compile and run the examples in the README.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
