//! Names statuses as a client of the API does, so that it compiles only with a page that has them.

use std::env;

use amootsms_status::{ensure_success, AmootStatus, Error, ParsedStatus};

fn main() {
    let advice: Vec<String> = env::args()
        .skip(2)
        .map(|body| quoted(&advise(&body)))
        .collect();
    println!("[{}]", advice.join(","));
}

/// Writes text without control characters as a JSON string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}

/// Stands for a request to the API: an error unless the answer says success.
fn send(body: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    ensure_success(body)?;
    Ok(())
}

/// Says what to do about an answer.
fn advise(body: &str) -> String {
    let failure = match send(body) {
        Ok(()) => return "sent".into(),
        Err(failure) => failure,
    };
    let failure: &Error = failure.downcast_ref().expect("no other error");
    match failure.status() {
        ParsedStatus::Known(AmootStatus::CreditNotEnough) => "charge the account".into(),
        ParsedStatus::Known(AmootStatus::Failed | AmootStatus::ServerError) => "try again".into(),
        ParsedStatus::Known(status) => format!("{status}: {}", status.description()),
        ParsedStatus::Unknown(_) => {
            format!("look up {}", String::from_utf8_lossy(failure.payload()))
        }
    }
}
