//! Shows the statuses of the crate, whatever they are, and what it makes of payloads in a file.

// [success]
use std::error::Error as _;
// [/success]
use std::fmt::Write;
use std::{env, fs, process};

use amootsms_status::AmootStatus as Status;
use amootsms_status::{parse, ParsedStatus};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, [])) if command == "table" => print_list(Status::ALL.iter().map(row)),
        Some((command, [])) if command == "facts" => {
            let facts = [
                // [API_VERSION]
                amootsms_status::API_VERSION,
                // [/API_VERSION]
                // [SPEC_DATE]
                amootsms_status::SPEC_DATE,
                // [/SPEC_DATE]
                amootsms_status::SPEC_SHA256,
            ];
            print_list(facts.into_iter().map(quoted));
        }
        Some((command, [file])) if command == "payloads" => {
            let lines = fs::read_to_string(file).expect("the file of payloads");
            print_list(lines.lines().map(outcome));
        }
        // [success]
        Some((command, bodies)) if command == "errors" => {
            print_list(bodies.iter().map(|body| error(body)));
        }
        Some((command, bodies)) if command == "debug" => {
            print_list(bodies.iter().map(|body| quoted(&debug(body))));
        }
        // [/success]
        _ => {
            eprintln!("usage: consumer COMMAND ...");
            process::exit(2);
        }
    }
}

// --- the whole table, and payloads ---

fn row(status: &Status) -> String {
    let (code, title) = (status.code(), status.title());
    let is_found = Status::from_code(code) == Some(*status)
        && Status::from_title(title) == Some(*status)
        && Status::try_from(code).as_ref() == Ok(status)
        && title.parse().as_ref() == Ok(status)
        && code.to_string().parse().as_ref() == Ok(status)
        && ParsedStatus::from(code) == ParsedStatus::from(*status)
        && i32::from(*status) == *status as i32
        && status.to_string() == title;
    let (title, description) = (quoted(title), quoted(status.description()));
    let shown = format!(r#""code":{code},"title":{title},"description":{description}"#);
    // [success]
    let is_success = ParsedStatus::from(*status).is_success();
    let shown = format!(r#"{shown},"success":{is_success}"#);
    // [/success]
    format!(r#"{{{shown},"name":"{status:?}","found":{is_found}}}"#)
}

// [success]
/// Shows the error that an answer makes.
fn error(body: &str) -> String {
    parse(body).ensure_success().map_or_else(
        |error| {
            format!(
                r#"{{"message":{},{}}}"#,
                quoted(&error.to_string()),
                identity(error.status())
            )
        },
        |()| "null".into(),
    )
}

fn debug(body: &str) -> String {
    format!("{:?}", parse(body).ensure_success())
}

// [/success]
fn identity(status: &ParsedStatus) -> String {
    let code = status.code().map_or("null".into(), |code| code.to_string());
    let title = status.title().map_or("null".into(), quoted);
    format!(r#""code":{code},"title":{title}"#)
}

/// Shows the outcome of a line: `text` with bytes in hexadecimal digits, or `number` with a number.
fn outcome(line: &str) -> String {
    let (form, given) = line.split_once(' ').expect("a form and a payload");
    let (payload, status) = match form {
        "number" => {
            let number: i64 = given.parse().expect("a number of 64 bits");
            (given.as_bytes().to_vec(), ParsedStatus::from(number))
        }
        _ => {
            let payload = bytes(given);
            let status = parse(&payload);
            (payload, status)
        }
    };
    let is_known = status.known().is_some();
    let expect = format!(r#""known":{is_known},{}"#, identity(&status));
    let (keeps, agrees) = (keeps(&status, &payload), agrees(&status, &payload));
    let shown = format!(r#""raw":{keeps},"agree":{agrees}"#);
    // [success]
    let error = match status.clone().ensure_success() {
        Ok(()) => "null".into(),
        Err(error) => quoted(&error.to_string()),
    };
    let shown = format!(r#"{shown},"error":{error}"#);
    let expect = format!(r#"{expect},"success":{}"#, status.is_success());
    // [/success]
    format!(r#"{{{shown},"expect":{{{expect}}}}}"#)
}

fn keeps(status: &ParsedStatus, payload: &[u8]) -> bool {
    match status {
        ParsedStatus::Known(_) => true,
        ParsedStatus::Unknown(unknown) => unknown.raw() == payload,
    }
}

/// Tells whether all ways to ask give the same answer, and none gives the payload away.
fn agrees(status: &ParsedStatus, payload: &[u8]) -> bool {
    let is_kept_secret = |shown: &str| shown.is_ascii() && shown.len() < 300;
    let agrees = is_kept_secret(&status.to_string()) && is_kept_secret(&format!("{status:?}"));
    // [success]
    let agrees = agrees
        && match status.clone().ensure_success() {
            Ok(()) => status.is_success(),
            Err(error) => {
                let shown = error.to_string();
                !status.is_success()
                    && error.status() == status
                    && error.source().is_none()
                    && shown.ends_with(&status.to_string())
                    && is_kept_secret(&shown)
                    && is_kept_secret(&format!("{error:?}"))
            }
        };
    // [/success]
    let as_text = std::str::from_utf8(payload).map(parse);
    agrees
        && as_text.map_or(true, |parsed| parsed == *status)
        && status.description().is_some() == status.known().is_some()
        && *status != parse("another payload")
        && status
            .known()
            .map_or(true, |known| ParsedStatus::from(known) == *status)
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    (0..hexadecimal.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hexadecimal[at..at + 2], 16).expect("hexadecimal digits"))
        .collect()
}

/// Writes text as a JSON string in ASCII.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for unit in text.encode_utf16() {
        write!(out, "\\u{unit:04x}").expect("a string takes it");
    }
    out + "\""
}

fn print_list(items: impl Iterator<Item = String>) {
    println!("[{}]", items.collect::<Vec<_>>().join(",\n"));
}
