// Code generated. DO NOT EDIT.

//! Reads one value out of a JSON text, and checks the whole text by RFC 8259.
//!
//! The crate has no dependencies. The standard library does not contain a JSON parser. Nesting
//! costs memory, not stack.

/// What is read past the end; no JSON text contains it.
const END: u8 = b'\0';

/// What may follow a backslash, apart from the `u` of a code unit, and what each stands for.
const ESCAPES: &str = "\"\\/bfnrt";
const MEANINGS: &[u8] = b"\"\\/\x08\x0c\n\r\t";

struct Scanner<'a> {
    text: &'a str,
    key: &'a str,
    /// The closing brackets that are due, the innermost last.
    closers: Vec<u8>,
    at: usize,
    /// Where the wanted value begins.
    wanted: usize,
}

/// Returns the last member of an object with this key, or the only value of another text, if that
/// is a string or a number (as it is written); else `None`. The text must not have white space
/// around it.
pub(crate) fn find(text: &str, key: &str) -> Option<String> {
    let mut scanner = Scanner {
        text,
        key,
        closers: Vec::new(),
        at: 0,
        wanted: 0,
    };
    while scanner.value() {
        if scanner.closers.is_empty() {
            let is_whole = scanner.at == text.len();
            return is_whole.then(|| scanner.wanted()).flatten();
        }
    }
    None
}

impl Scanner<'_> {
    /// Reads a value and what closes after it; of an array or object that is not empty, only the
    /// beginning.
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

    /// Reads closing brackets, up to the comma before the next value.
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

    /// Reads the name of a member, if one is due.
    fn name(&mut self) -> bool {
        if self.closers.last() == Some(&b']') {
            return true;
        }
        let start = self.at;
        let is_name = self.string() && self.mark(b':');
        if is_name && self.closers.len() == 1 && self.unescaped(start).as_deref() == Some(self.key)
        {
            self.wanted = self.at;
        }
        is_name
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
        (self.take(b'0') || self.digits())
            && (!self.take(b'.') || self.digits())
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

    /// Decodes the wanted value, once the text has been checked.
    fn wanted(&mut self) -> Option<String> {
        self.at = self.wanted;
        if self.current() == b'"' {
            self.unescaped(self.wanted)
        } else if self.number() {
            self.text.get(self.wanted..self.at).map(Into::into)
        } else {
            None
        }
    }

    /// Decodes the valid string that starts here.
    fn unescaped(&self, start: usize) -> Option<String> {
        let mut decoded = Vec::with_capacity(self.key.len());
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

    /// Reads a mark and the white space around it.
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
