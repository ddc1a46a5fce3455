// @generated Code generated from the page. DO NOT EDIT.

//! The status codes of the gRPC API, and how to read them from answers.
//!
//! The codes are those of the page «gRPC status codes».
//!
//! Only code 0 is success. Every other code is a failure, whatever its sign and whatever
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
//! use grpc_status::{parse, GrpcStatus, ParsedStatus};
//!
//! let body = r#"{ "code": 1, "Data": null }"#;
//! match parse(body) {
//!     ParsedStatus::Known(GrpcStatus::Cancelled) => {}
//!     ParsedStatus::Known(status) => println!("{status}: {}", status.description()),
//!     ParsedStatus::Unknown(unknown) => println!("{unknown}"),
//! }
//! ```
//!
//! [`ensure_success`] gives an [`Error`] that keeps the body:
//!
//! ```
//! # fn main() -> Result<(), grpc_status::Error> {
//! let status = grpc_status::ensure_success("OK")?;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `serde`, [`GrpcStatus`] and [`ParsedStatus`] can be fields of what serde decodes and
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
pub use status::GrpcStatus;

/// The SHA-256 of the page, in hexadecimal digits.
pub const SPEC_SHA256: &str = "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7";

// The examples of the README are compiled and run with the others.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
