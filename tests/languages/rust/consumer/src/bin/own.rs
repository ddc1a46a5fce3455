//! Checks what only the Rust crate has: fields that serde reads and writes, errors that tests make.

use std::collections::{HashMap, HashSet};

use amootsms_status::{ensure_success, parse, AmootStatus, Error, ParsedStatus};
use serde::{Deserialize, Serialize};
use serde_json::{from_str, to_string};

const KNOWN: AmootStatus = AmootStatus::CreditNotEnough;

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Strict {
    status: AmootStatus,
    other: Option<AmootStatus>,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Total {
    status: ParsedStatus,
    other: Option<ParsedStatus>,
    #[serde(flatten)]
    rest: HashMap<String, ParsedStatus>,
}

fn main() {
    all_forms_of_a_known_status_are_read();
    an_unknown_status_is_kept_or_refused();
    null_and_what_is_missing_are_no_status();
    statuses_are_keys();
    formats_without_names_have_the_code();
    what_only_looks_like_a_number_is_none();
    unknown_statuses_are_equal_by_code_or_title();
    an_error_can_be_made_and_sent();
}

fn all_forms_of_a_known_status_are_read() {
    for form in ["4", "4.0", "4e0", r#""4""#, r#""CreditNotEnough""#] {
        let body = format!(r#"{{"status":{form},"other":{form}}}"#);
        let strict: Strict = from_str(&body).unwrap();
        assert_eq!((strict.status, strict.other), (KNOWN, Some(KNOWN)));
        assert_eq!(to_string(&strict).unwrap(), r#"{"status":4,"other":4}"#);
        let total: Total = from_str(&body).unwrap();
        assert_eq!(total.status, KNOWN.into());
        assert_eq!(total.other, Some(KNOWN.into()));
        assert_eq!(to_string(&total).unwrap(), r#"{"status":4,"other":4}"#);
    }
}

fn an_unknown_status_is_kept_or_refused() {
    let mut refused = 0;
    for (form, says, written) in [
        ("true", "no status: a boolean", "null"),
        ("4.5", "no status: a number", "null"),
        ("999", "unknown code 999", "999"),
        (r#""otp483920""#, "unknown title otp4...", r#""otp483920""#),
        ("[4]", "no status: a list", "null"),
        (
            r#"{"Code":4}"#,
            "no status: an object without a status",
            "null",
        ),
    ] {
        let body = format!(r#"{{"status":{form}}}"#);
        let error = from_str::<Strict>(&body).unwrap_err().to_string();
        assert!(error.starts_with(&format!("{says} at line 1 ")), "{error}");
        let total: Total = from_str(&body).unwrap();
        assert!(!total.status.is_success());
        assert_eq!(total.status.to_string(), says);
        assert_eq!(raw(&total.status), form);
        assert_eq!(to_string(&total.status).unwrap(), written);
        refused += 1;
    }
    assert_eq!(refused, 6);
}

fn raw(status: &ParsedStatus) -> &str {
    match status {
        ParsedStatus::Unknown(unknown) => std::str::from_utf8(unknown.raw()).unwrap(),
        ParsedStatus::Known(known) => panic!("{known}"),
    }
}

fn null_and_what_is_missing_are_no_status() {
    let error = from_str::<Strict>("{}").unwrap_err().to_string();
    assert!(error.starts_with("missing field `status`"), "{error}");
    let zero: Strict = from_str(r#"{"status":0,"other":null}"#).unwrap();
    assert_eq!((zero.status, zero.other), (AmootStatus::Failed, None));
    assert!(from_str::<Strict>(r#"{"status":null}"#).is_err());
    let body = r#"{"zero":0,"text":"New\u0022","list":[{"\u0001":-0.5},null]}"#;
    let missing: Total = from_str(body).unwrap();
    assert_eq!(missing.status.to_string(), "no status: nothing");
    assert_eq!(missing.other, None);
    assert_eq!(missing.rest["zero"], AmootStatus::Failed.into());
    assert_eq!(raw(&missing.rest["text"]), r#""New\"""#);
    assert_eq!(raw(&missing.rest["list"]), r#"[{"\u0001":-0.5},null]"#);
}

fn statuses_are_keys() {
    let strict: HashMap<AmootStatus, u8> = from_str(r#"{"4":1,"Success":2}"#).unwrap();
    assert_eq!((strict[&KNOWN], strict[&AmootStatus::Success]), (1, 2));
    let one = HashMap::from([(KNOWN, 1)]);
    assert_eq!(to_string(&one).unwrap(), r#"{"4":1}"#);
    let total: HashMap<ParsedStatus, u8> = from_str(r#"{"4":1,"999":2,"New":3}"#).unwrap();
    let keys = [KNOWN.into(), ParsedStatus::from(999), parse("New")];
    assert_eq!(keys.map(|key| total[&key]), [1, 2, 3]);
}

fn formats_without_names_have_the_code() {
    let bytes = bincode::serialize(&Some(KNOWN)).unwrap();
    assert_eq!(bytes, [1, 4, 0, 0, 0]);
    let again: Option<AmootStatus> = bincode::deserialize(&bytes).unwrap();
    assert_eq!(again, Some(KNOWN));
    assert!(bincode::deserialize::<AmootStatus>(&[231, 3, 0, 0]).is_err());
}

fn what_only_looks_like_a_number_is_none() {
    let body = r#"{"Status":4,"Data":{"$serde_json::private::Number":"x"}}"#;
    assert_eq!(from_str::<ParsedStatus>(body).unwrap(), KNOWN.into());
    let body = r#"{"Status":{"$serde_json::private::Number":"true"}}"#;
    assert_eq!(from_str::<ParsedStatus>(body).unwrap().known(), None);
}

fn unknown_statuses_are_equal_by_code_or_title() {
    let equal = [
        [r#"{"Status":999}"#, r#"{"Status":"999","x":0}"#, r#""999""#],
        [r#"{"Status":"New"}"#, "New", r#" "New" "#],
        ["[1]", "[1]", "[1]"],
    ];
    let all: HashSet<ParsedStatus> = equal.iter().flatten().map(parse).collect();
    assert_eq!(all.len(), 3);
    assert!(all.contains(&ParsedStatus::from(999)));
    assert!(all.contains(&ParsedStatus::from(999.0)));
    assert_ne!(parse("[1]"), parse("[1] "));
    assert_ne!(parse("New"), parse("new"));
    let not_a_number = ParsedStatus::from(f64::NAN);
    assert_eq!(not_a_number.to_string(), "no status: a number");
}

fn an_error_can_be_made_and_sent() {
    fn is_an_error<E: std::error::Error + Send + Sync + Clone + 'static>(_: &E) {}
    let body = r#"{"Status":4,"Message":"..."}"#;
    let error = ensure_success(body).unwrap_err();
    is_an_error(&error);
    assert_eq!(error.payload(), body.as_bytes());
    assert_eq!(error, Error::new(KNOWN, body));
    assert_ne!(error, Error::new(KNOWN, ""));
    assert_eq!(
        ensure_success(r#"{"Status":1}"#).unwrap().title(),
        "Success"
    );
}
