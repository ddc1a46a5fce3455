// @generated Code generated. DO NOT EDIT.

//! Finds one value in a JSON text, and validates the whole text against RFC 8259.
//!
//! The standard library does not include a JSON parser. Nesting uses memory, not stack.

/// Returned at the end of the text. Valid JSON does not contain it.
const END: u8 = b'\0';

/// The characters allowed after a backslash, except `u`, and their meanings.
const ESCAPES: &str = "\"\\/bfnrt";
const MEANINGS: &[u8] = b"\"\\/\x08\x0c\n\r\t";

struct Scanner<'a> {
    text: &'a str,
    keys: &'a [&'a str],
    /// How many of the keys match the path to the current member.
    matched: usize,
    /// The expected closing brackets, the innermost last.
    closers: Vec<u8>,
    at: usize,
    /// The start of the wanted value.
    wanted: usize,
}

/// Finds the JSON text of the member at a path of keys. Returns an empty text if it is missing, and
/// the whole text if that is not an object.
///
/// Returns `None` if the text is not JSON. If a key is repeated, the last member is used. The text
/// must not have surrounding whitespace.
pub(crate) fn find<'a>(text: &'a str, keys: &'a [&'a str]) -> Option<&'a str> {
    let mut scanner = Scanner::new(text, keys);
    if !scanner.values() || scanner.at < text.len() {
        return None;
    }
    if !text.starts_with('{') {
        return Some(text);
    }
    let start = scanner.wanted;
    if start == 0 {
        return Some("");
    }
    scanner.at = start;
    scanner.values();
    text.get(start..scanner.at).map(str::trim_end)
}

/// Decodes a quoted string. Returns `None` if it is not valid Unicode.
pub(crate) fn decode(string: &str) -> Option<String> {
    Scanner::new(string, &[]).unescaped(0)
}

/// Formats a number. Infinities and NaN, which JSON does not support, become a number that is not a
/// code.
pub(crate) fn number(number: f64) -> String {
    if number.is_finite() {
        format!("{number:?}")
    } else {
        "1e999".into()
    }
}

/// Returns whether text is a JSON number, with leading zeros allowed.
pub(crate) fn is_number(text: &str) -> bool {
    let mut scanner = Scanner::new(text, &[]);
    scanner.take(b'-');
    scanner.digits() && scanner.rest_of_number() && scanner.at == text.len()
}

impl<'a> Scanner<'a> {
    const fn new(text: &'a str, keys: &'a [&'a str]) -> Self {
        Self {
            text,
            keys,
            matched: 0,
            closers: Vec::new(),
            at: 0,
            wanted: 0,
        }
    }

    /// Reads a complete value.
    fn values(&mut self) -> bool {
        while self.value() {
            if self.closers.is_empty() {
                return true;
            }
        }
        false
    }

    /// Reads a value and the brackets that close after it. Reads only the start of a non-empty array
    /// or object.
    fn value(&mut self) -> bool {
        match self.current() {
            b'{' => self.open(b'}'),
            b'[' => self.open(b']'),
            b'"' => self.string() && self.close(),
            b't' => self.literal("true") && self.close(),
            b'f' => self.literal("false") && self.close(),
            b'n' => self.literal("null") && self.close(),
            _ => self.number() && self.close(),
        }
    }

    fn open(&mut self, closer: u8) -> bool {
        self.closers.push(closer);
        self.mark(self.current());
        if self.current() == closer {
            self.close()
        } else {
            self.name()
        }
    }

    /// Reads closing brackets up to the comma before the next value.
    fn close(&mut self) -> bool {
        while let Some(&closer) = self.closers.last() {
            if self.mark(b',') {
                return self.name();
            }
            if !self.mark(closer) {
                return false;
            }
            self.closers.pop();
        }
        true
    }

    /// Reads the name of a member, if one is expected.
    fn name(&mut self) -> bool {
        if self.closers.last() == Some(&b']') {
            return true;
        }
        let start = self.at;
        let is_name = self.string() && self.mark(b':');
        if is_name {
            self.follow(start);
        }
        is_name
    }

    /// Follows the keys into the member whose name starts here. The name must be valid.
    fn follow(&mut self, start: usize) {
        let depth = self.closers.len() - 1;
        self.matched = self.matched.min(depth);
        let key = self.keys.get(depth).copied();
        if self.matched < depth || key.is_none() || self.unescaped(start).as_deref() != key {
            return;
        }
        self.matched += 1;
        // This member replaces an earlier one with the same name.
        self.wanted = 0;
        if self.matched == self.keys.len() {
            self.wanted = self.at;
        }
    }

    fn string(&mut self) -> bool {
        if !self.take(b'"') {
            return false;
        }
        while let Some(byte) = self.text.as_bytes().get(self.at) {
            self.at += 1;
            match byte {
                b'"' => return true,
                b'\\' if self.escape() => {}
                b'\\' | 0..=0x1f => return false,
                _ => {}
            }
        }
        false
    }

    fn escape(&mut self) -> bool {
        let escape = self.current();
        self.at += 1;
        if escape != b'u' {
            return ESCAPES.as_bytes().contains(&escape);
        }
        let end = self.at + 4;
        while self.at < end && self.current().is_ascii_hexdigit() {
            self.at += 1;
        }
        self.at == end
    }

    fn number(&mut self) -> bool {
        self.take(b'-');
        (self.take(b'0') || self.digits()) && self.rest_of_number()
    }

    /// Reads the optional fraction and exponent of a number.
    fn rest_of_number(&mut self) -> bool {
        (!self.take(b'.') || self.digits())
            && (!self.take(b'e') && !self.take(b'E')
                || self.digits()
                || (self.take(b'+') || self.take(b'-')) && self.digits())
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while self.current().is_ascii_digit() {
            self.at += 1;
        }
        self.at > start
    }

    fn literal(&mut self, literal: &str) -> bool {
        let rest = self.text.get(self.at..);
        self.at += literal.len();
        rest.map_or(false, |rest| rest.starts_with(literal))
    }

    /// Decodes the string that starts here. It must be valid.
    fn unescaped(&self, start: usize) -> Option<String> {
        let mut decoded = Vec::new();
        let mut rest = self.text.get(start + 1..)?.chars();
        loop {
            match rest.next()? {
                '"' => return String::from_utf16(&decoded).ok(),
                '\\' => match rest.next()? {
                    'u' => {
                        decoded.push(u16::from_str_radix(rest.as_str().get(..4)?, 16).ok()?);
                        rest.nth(3);
                    }
                    escape => decoded.push(MEANINGS.get(ESCAPES.find(escape)?).copied()?.into()),
                },
                character => decoded.extend_from_slice(character.encode_utf16(&mut [0; 2])),
            }
        }
    }

    /// Reads a character and the whitespace around it.
    fn mark(&mut self, mark: u8) -> bool {
        self.space();
        if !self.take(mark) {
            return false;
        }
        self.space();
        true
    }

    fn space(&mut self) {
        while matches!(self.current(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn take(&mut self, wanted: u8) -> bool {
        if self.current() != wanted {
            return false;
        }
        self.at += 1;
        true
    }

    fn current(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(END)
    }
}
