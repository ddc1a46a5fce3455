// Code generated. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;

namespace Http2ErrorCodes
{
    /// <summary>Reads one value out of a JSON text, and checks the whole text by RFC 8259.</summary>
    /// <remarks>
    /// The package has no dependencies. .NET Standard 2.0 does not contain System.Text.Json, and its own reader, in
    /// System.Runtime.Serialization.Json, accepts <c>01</c> and <c>NaN</c>. Nesting costs memory, not stack.
    /// </remarks>
    internal sealed class JsonScanner
    {
        // What is read past the end; no JSON text contains it.
        private const char End = '\0';

        // What may follow a backslash, apart from the u of a code unit, and what each stands for.
        private const string Escapes = "\"\\/bfnrt";
        private const string Meanings = "\"\\/\b\f\n\r\t";

        private readonly string _text;
        private readonly string _key;

        // The closing brackets that are due, the innermost on top.
        private readonly Stack<char> _closers = new Stack<char>();
        private int _at;

        // Where the wanted value begins.
        private int _wanted;

        private JsonScanner(string text, string key)
        {
            _text = text;
            _key = key;
        }

        /// <summary>
        /// Returns the last member of an object with this key, or the only value of another text, if that is a string
        /// or a number (as it is written); else null. The text must not have white space around it.
        /// </summary>
        public static string Find(string text, string key)
        {
            var scanner = new JsonScanner(text, key);
            while (scanner.Value())
            {
                if (scanner._closers.Count == 0)
                {
                    return scanner._at == text.Length ? scanner.Wanted() : null;
                }
            }

            return null;
        }

        // Reads a value and what closes after it; of an array or object that is not empty, only the beginning.
        private bool Value()
        {
            switch (Current)
            {
                case '{':
                    return Open('}');
                case '[':
                    return Open(']');
                case '"':
                    return String() && Close();
                case 't':
                    return Literal("true") && Close();
                case 'f':
                    return Literal("false") && Close();
                case 'n':
                    return Literal("null") && Close();
                default:
                    return Number() && Close();
            }
        }

        private bool Open(char closer)
        {
            _closers.Push(closer);
            Mark(Current);
            return Current == closer ? Close() : Name();
        }

        // Reads closing brackets, up to the comma before the next value.
        private bool Close()
        {
            while (_closers.Count > 0)
            {
                if (Mark(','))
                {
                    return Name();
                }

                if (!Mark(_closers.Pop()))
                {
                    return false;
                }
            }

            return true;
        }

        // Reads the name of a member, if one is due.
        private bool Name()
        {
            if (_closers.Peek() == ']')
            {
                return true;
            }

            var start = _at;
            var isName = String() && Mark(':');
            if (isName && _closers.Count == 1 && Unescaped(start) == _key)
            {
                _wanted = _at;
            }

            return isName;
        }

        private bool String()
        {
            if (!Take('"'))
            {
                return false;
            }

            while (_at < _text.Length)
            {
                var unit = _text[_at++];
                if (unit == '"')
                {
                    return true;
                }

                if (unit < ' ' || (unit == '\\' && !Escape()))
                {
                    return false;
                }
            }

            return false;
        }

        private bool Escape()
        {
            var escape = Current;
            _at++;
            if (escape != 'u')
            {
                return Escapes.IndexOf(escape) >= 0;
            }

            var end = _at + 4;
            while (_at < end && Uri.IsHexDigit(Current))
            {
                _at++;
            }

            return _at == end;
        }

        private bool Number()
        {
            Take('-');
            return (Take('0') || Digits())
                && (!Take('.') || Digits())
                && ((!Take('e') && !Take('E')) || Digits() || ((Take('+') || Take('-')) && Digits()));
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

        private bool Literal(string literal)
        {
            var isHere = string.CompareOrdinal(_text, _at, literal, 0, literal.Length) == 0;
            _at += literal.Length;
            return isHere;
        }

        // Decodes the wanted value, once the text has been checked.
        private string Wanted()
        {
            _at = _wanted;
            if (Current == '"')
            {
                return Unescaped(_wanted);
            }

            return Number() ? _text.Substring(_wanted, _at - _wanted) : null;
        }

        // Decodes the valid string that starts here.
        private string Unescaped(int start)
        {
            var decoded = new StringBuilder();
            for (var at = start + 1; _text[at] != '"'; at++)
            {
                var unit = _text[at];
                if (unit == '\\')
                {
                    unit = _text[++at];
                    if (unit == 'u')
                    {
                        unit = (char)Convert.ToInt32(_text.Substring(at + 1, 4), 16);
                        at += 4;
                    }
                    else
                    {
                        unit = Meanings[Escapes.IndexOf(unit)];
                    }
                }

                decoded.Append(unit);
            }

            return decoded.ToString();
        }

        // Reads a mark and the white space around it.
        private bool Mark(char mark)
        {
            Space();
            if (!Take(mark))
            {
                return false;
            }

            Space();
            return true;
        }

        private void Space()
        {
            while (Current == ' ' || Current == '\t' || Current == '\n' || Current == '\r')
            {
                _at++;
            }
        }

        private bool Take(char wanted)
        {
            if (Current != wanted)
            {
                return false;
            }

            _at++;
            return true;
        }

        private char Current => _at < _text.Length ? _text[_at] : End;
    }
}
