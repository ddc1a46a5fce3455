// Code generated from the page. DO NOT EDIT.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Grpc
{
    /// <summary>Finds the value of <c>code</c> in an answer of the web service; knows no status.</summary>
    internal static class WireValue
    {
        private const string Key = "code";
        private const int LongestCode = 11;
        private const int LongestTitle = 100;

        private static readonly char[] JsonWhiteSpace = { ' ', '\t', '\n', '\r' };
        private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, true);

        /// <summary>Returns the string, or the digits of the integer, that stands where a status belongs; or null.</summary>
        public static string Of(object payload)
        {
            try
            {
                if (payload is string text)
                {
                    return InText(text);
                }

                if (payload is byte[] bytes)
                {
                    return InText(StrictUtf8.GetString(bytes));
                }

                return TryGetMember(payload, out var member) ? InMember(member) : Digits(payload);
            }
            catch (Exception)
            {
                // The bytes are no UTF-8, or a dictionary of the caller's throws: neither names a status.
                return null;
            }
        }

        /// <summary>Returns the code that the value stands for: <c>-?(0|[1-9][0-9]*)</c>, in 32 bits; or null.</summary>
        public static int? Code(string wire)
        {
            if (wire == null || wire.Length > LongestCode)
            {
                return null;
            }

            var first = wire.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
            if (first == wire.Length || (wire[first] == '0' && wire.Length > first + 1))
            {
                return null;
            }

            long value = 0;
            for (var at = first; at < wire.Length; at++)
            {
                if (!IsDigit(wire[at]))
                {
                    return null;
                }

                value = (value * 10) + (wire[at] - '0');
            }

            value = first == 1 ? -value : value;
            return value >= int.MinValue && value <= int.MaxValue ? (int)value : (int?)null;
        }

        /// <summary>Returns the value if it has the form of a title, else null.</summary>
        public static string Title(string wire)
        {
            if (string.IsNullOrEmpty(wire) || wire.Length > LongestTitle || !IsLetter(wire[0]))
            {
                return null;
            }

            foreach (var character in wire)
            {
                if (!IsLetter(character) && !IsDigit(character) && character != '_')
                {
                    return null;
                }
            }

            return wire;
        }

        private static string InText(string text)
        {
            if (text.Length > 0 && text[0] == '\ufeff')
            {
                text = text.Substring(1);
            }

            text = text.Trim(JsonWhiteSpace);
            var isJson = text.Length > 0 && (text[0] == '{' || text[0] == '"');
            return isJson ? JsonScanner.Find(text, Key) : text;
        }

        private static bool TryGetMember(object payload, out object member)
        {
            if (payload is IDictionary<string, object> members)
            {
                return members.TryGetValue(Key, out member);
            }

            if (payload is IReadOnlyDictionary<string, object> readOnlyMembers)
            {
                return readOnlyMembers.TryGetValue(Key, out member);
            }

            var table = payload as IDictionary;
            member = table != null && table.Contains(Key) ? table[Key] : null;
            return member != null;
        }

        private static string InMember(object value)
        {
            if (value is GrpcStatus status)
            {
                return status.Code.HasValue ? Digits(status.Code.Value) : status.Title;
            }

            return value as string ?? Digits(value);
        }

        private static string Digits(object value)
        {
            var isInteger = value is int || value is long || value is short || value is byte
                || value is uint || value is ulong || value is ushort || value is sbyte;
            return isInteger ? ((IFormattable)value).ToString("D", CultureInfo.InvariantCulture) : null;
        }

        // char.IsDigit and char.IsLetter know other scripts too.
        private static bool IsDigit(char character) => character >= '0' && character <= '9';

        private static bool IsLetter(char character) =>
            (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
