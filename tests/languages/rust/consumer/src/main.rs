//! Shows the statuses of the crate, whatever they are, and what it makes of payloads in a file.

use std::fmt::Write;
use std::{env, fs, process};

use serde::Deserialize;
use serde_json::{from_slice, to_value, Value};

// [success]
use amootsms_status::ensure_success;
// [/success]
use amootsms_status::AmootStatus as Status;
use amootsms_status::{parse, Error, ParsedStatus};

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
    ensure_success(body).map_or_else(
        |error| {
            format!(
                r#"{{"message":{},{}}}"#,
                quoted(&error.to_string()),
                identity(error.status())
            )
        },
        |_| "null".into(),
    )
}

/// Shows everything that is shown of an answer by itself.
fn debug(body: &str) -> String {
    let (status, result) = (parse(body), ensure_success(body));
    format!("{result:?}\n{result:#?}\n{status}\n{status:?}\n{status:#?}")
}

// [/success]
fn identity(status: &ParsedStatus) -> String {
    let code = status.code().map_or("null".into(), |code| code.to_string());
    let title = status.title().map_or("null".into(), quoted);
    format!(r#""code":{code},"title":{title}"#)
}

/// Shows the outcome of a line: `text` with bytes in hexadecimal digits, `number` with a number, or
/// `json` with bytes again; null if `serde_json` refuses those.
fn outcome(line: &str) -> String {
    let (form, given) = line.split_once(' ').expect("a form and a payload");
    match form {
        "number" => {
            let status = number(given);
            let double = |text: &str| text.parse::<f64>().expect("a number");
            let is_it = |raw: &[u8]| double(&String::from_utf8_lossy(raw)) == double(given);
            shown(&status, is_it, true)
        }
        "json" => decoded(&bytes(given)),
        _ => {
            let payload = bytes(given);
            let status = parse(&payload);
            shown(&status, |raw| raw == payload, agrees(&status, &payload))
        }
    }
}

fn number(given: &str) -> ParsedStatus {
    given.parse::<i64>().map_or_else(
        |_| ParsedStatus::from(given.parse::<f64>().expect("a number")),
        ParsedStatus::from,
    )
}

/// Shows an outcome, whether the payload was kept, and whether all ways to ask agree.
fn shown(status: &ParsedStatus, is_it: impl Fn(&[u8]) -> bool, agrees: bool) -> String {
    let is_known = status.known().is_some();
    let expect = format!(r#""known":{is_known},{}"#, identity(status));
    let agrees = agrees
        && status.description().is_some() == is_known
        && *status != parse("another payload")
        && status
            .known()
            .map_or(true, |known| ParsedStatus::from(known) == *status);
    let (is_kept, value) = match status {
        ParsedStatus::Known(_) => (true, None),
        ParsedStatus::Unknown(unknown) => (is_it(unknown.raw()), unknown.value()),
    };
    let is_short = |value: &&str| value.len() < 1000 && !value.starts_with(['{', '[']);
    let value = value.filter(is_short).unwrap_or("null");
    let shown = format!(r#""raw":{is_kept},"value":{value},"agree":{agrees}"#);
    // [success]
    let message = quoted(&Error::new(status.clone(), "").to_string());
    let is_success = status.is_success();
    let error = if is_success { "null" } else { &message };
    let shown = format!(r#"{shown},"error":{error}"#);
    let expect = format!(r#"{expect},"success":{is_success}"#);
    // [/success]
    format!(r#"{{{shown},"expect":{{{expect}}}}}"#)
}

/// Tells whether all ways to ask give the same answer, and none gives the payload away.
fn agrees(status: &ParsedStatus, payload: &[u8]) -> bool {
    let is_kept_secret = |shown: &str| shown.is_ascii() && shown.len() < 500;
    let error = Error::new(status.clone(), payload);
    // [success]
    let is_raised = ensure_success(payload).as_ref() == Err(&error);
    if is_raised == status.is_success() {
        return false;
    }
    // [/success]
    let as_text = std::str::from_utf8(payload).map(parse);
    as_text.map_or(true, |parsed| parsed == *status)
        && error.status() == status
        && error.payload() == payload
        && std::error::Error::source(&error).is_none()
        && error.to_string().ends_with(&status.to_string())
        && is_kept_secret(&error.to_string())
        && is_kept_secret(&format!("{error:?}{status}{status:?}"))
}

/// Shows what becomes of JSON that serde decodes; null if that refuses it.
fn decoded(json: &[u8]) -> String {
    from_slice::<Value>(json).map_or_else(
        |_| "null".into(),
        |value| {
            let status = ParsedStatus::deserialize(&value).expect("any value is read");
            let is_it = |raw: &[u8]| from_slice::<Value>(raw).ok().as_ref() == Some(&value);
            shown(&status, is_it, decodes(&status, json, &value))
        },
    )
}

/// Tells whether all ways to decode give the same status, which is the same when it is decoded
/// again.
fn decodes(status: &ParsedStatus, json: &[u8], value: &Value) -> bool {
    let names = |status: &ParsedStatus| (status.code(), status.title().map(String::from));
    let direct: ParsedStatus = from_slice(json).expect("any JSON is read");
    let optional: Option<ParsedStatus> = from_slice(json).expect("any JSON is read");
    let written = to_value(status).expect("any status is written");
    let again = ParsedStatus::deserialize(&written).expect("any value is read");
    let known = status.known();
    names(&direct) == names(status)
        && names(&again) == names(status)
        && optional.is_none() == value.is_null()
        && optional.map_or(true, |found| found == direct)
        && written.is_null() == (names(status) == (None, None))
        && known == Status::deserialize(value).ok()
        && known == from_slice(json).ok()
        && known.map_or(true, |known| to_value(known).ok() == Some(written))
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
