using System;
using System.Collections.Generic;
using System.Text;

namespace AmootSms
{
    /// <summary>Checks one JSON text (RFC 8259) strictly and picks one value out of it; keeps nothing else.</summary>
    /// <remarks>It does not recurse: nesting costs a byte a level, and no depth is too deep.</remarks>
    internal sealed class JsonScanner
    {
        private const char End = '\0';

        private readonly string _text;
        private readonly List<bool> _isObject = new List<bool>();
        private readonly StringBuilder _string = new StringBuilder();
        private int _at;

        public JsonScanner(string text)
        {
            _text = text;
        }

        // A raw NUL is nowhere valid outside a string, so it can stand for the end; strings count themselves.
        private char Current => _at < _text.Length ? _text[_at] : End;

        private bool InObject => _isObject.Count > 0 && _isObject[_isObject.Count - 1];

        /// <summary>
        /// Returns the text's own string, or the last member of its own with this key if that is a string or an
        /// integer (as its digits); null for anything else and for text that is not JSON.
        /// </summary>
        public string Find(string key)
        {
            string found = null;
            var isWanted = true;
            do
            {
                SkipWhiteSpace();
                var isOpening = Current == '{' || Current == '[';
                string value = null;
                if (isOpening)
                {
                    _isObject.Add(Current == '{');
                    _at++;
                    SkipWhiteSpace();
                }
                else if (!Scalar(isWanted, out value))
                {
                    return null;
                }

                if (isWanted)
                {
                    found = value;
                }

                if (!isOpening || IsClosing())
                {
                    if (!CloseAll(out var isEnd))
                    {
                        return null;
                    }

                    if (isEnd)
                    {
                        return found;
                    }
                }

                isWanted = false;
                if (InObject && !Name(key, out isWanted))
                {
                    return null;
                }
            }
            while (true);
        }

        /// <summary>Reads what follows a value, up to the comma before the next one or the end of the text.</summary>
        private bool CloseAll(out bool isEnd)
        {
            isEnd = false;
            SkipWhiteSpace();
            while (_isObject.Count > 0 && IsClosing())
            {
                _isObject.RemoveAt(_isObject.Count - 1);
                _at++;
                SkipWhiteSpace();
            }

            if (_isObject.Count == 0)
            {
                isEnd = true;
                return _at == _text.Length;
            }

            return Take(',');
        }

        private bool IsClosing() => Current == (InObject ? '}' : ']');

        private bool Name(string key, out bool isWanted)
        {
            isWanted = false;
            SkipWhiteSpace();
            var isOwn = _isObject.Count == 1;
            if (!String(isOwn))
            {
                return false;
            }

            isWanted = isOwn && string.Equals(_string.ToString(), key, StringComparison.Ordinal);
            SkipWhiteSpace();
            return Take(':');
        }

        private bool Scalar(bool isWanted, out string value)
        {
            value = null;
            switch (Current)
            {
                case '"':
                    if (!String(isWanted))
                    {
                        return false;
                    }

                    value = isWanted ? _string.ToString() : null;
                    return true;
                case 't':
                    return Word("true");
                case 'f':
                    return Word("false");
                case 'n':
                    return Word("null");
                default:
                    var start = _at;
                    if (!Number(out var isInteger))
                    {
                        return false;
                    }

                    value = isWanted && isInteger ? _text.Substring(start, _at - start) : null;
                    return true;
            }
        }

        private bool Word(string word)
        {
            var isHere = string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;
            _at += word.Length;
            return isHere;
        }

        private bool Number(out bool isInteger)
        {
            isInteger = true;
            Take('-');
            if (!Take('0') && !Digits())
            {
                return false;
            }

            if (Take('.'))
            {
                isInteger = false;
                if (!Digits())
                {
                    return false;
                }
            }

            if (!Take('e') && !Take('E'))
            {
                return true;
            }

            isInteger = false;
            if (!Take('+'))
            {
                Take('-');
            }

            return Digits();
        }

        private bool Digits()
        {
            var start = _at;
            while (Current >= '0' && Current <= '9')
            {
                _at++;
            }

            return _at > start;
        }

        /// <summary>Reads a string, into <c>_string</c> if it is to be kept.</summary>
        private bool String(bool isKept)
        {
            _string.Clear();
            if (!Take('"'))
            {
                return false;
            }

            while (_at < _text.Length)
            {
                var character = _text[_at++];
                if (character == '"')
                {
                    return true;
                }

                if (character < ' ' || (character == '\\' && !Escape(out character)))
                {
                    return false;
                }

                if (isKept)
                {
                    _string.Append(character);
                }
            }

            return false;
        }

        private bool Escape(out char character)
        {
            character = Current;
            _at++;
            switch (character)
            {
                case '"':
                case '\\':
                case '/':
                    return true;
                case 'b':
                    character = '\b';
                    return true;
                case 'f':
                    character = '\f';
                    return true;
                case 'n':
                    character = '\n';
                    return true;
                case 'r':
                    character = '\r';
                    return true;
                case 't':
                    character = '\t';
                    return true;
                case 'u':
                    return CodeUnit(out character);
                default:
                    return false;
            }
        }

        private bool CodeUnit(out char character)
        {
            // By hand, as TryParse() lets NULs follow the digits.
            character = End;
            for (var count = 0; count < 4; count++)
            {
                if (!Uri.IsHexDigit(Current))
                {
                    return false;
                }

                character = (char)((character << 4) | Uri.FromHex(Current));
                _at++;
            }

            return true;
        }

        private bool Take(char character)
        {
            if (Current != character)
            {
                return false;
            }

            _at++;
            return true;
        }

        private void SkipWhiteSpace()
        {
            while (Current == ' ' || Current == '\t' || Current == '\n' || Current == '\r')
            {
                _at++;
            }
        }
    }
}
