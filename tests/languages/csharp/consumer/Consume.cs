using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Dynamic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using AmootSms;

namespace Consumer
{
    /// <summary>A program that uses AmootSms.Status as its users would; it prints one JSON value.</summary>
    internal static partial class Consume
    {
        private static int Main(string[] arguments)
        {
            // The Persian culture writes negative numbers in its own way: no output may depend on it.
            Thread.CurrentThread.CurrentCulture = Persian();
            var rest = arguments.Skip(1).ToArray();
            var result = Run(arguments[0], rest);
            using (var output = Console.OpenStandardOutput())
            {
                var bytes = new UTF8Encoding(false).GetBytes(Json.Write(result));
                output.Write(bytes, 0, bytes.Length);
            }

            return 0;
        }

        private static CultureInfo Persian()
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u200e\u2212";
            return culture;
        }

        private static object Run(string command, string[] arguments)
        {
            switch (command)
            {
                case "table":
                    return Table();
                case "vectors":
                    return Vectors(arguments[0]);
                // [success]
                case "errors":
                    return arguments.Select(Error).ToList();
                // [/success]
                case "facts":
                    return Facts();
                default:
                    object result = null;
                    RunClient(command, arguments, ref result);
                    return result ?? throw new ArgumentException(command);
            }
        }

        /// <summary>Runs a command that names statuses; Client.cs has them, for a page that has these.</summary>
        static partial void RunClient(string command, string[] arguments, ref object result);

        // [success]
        private static object Error(string body)
        {
            var failure = Failure(body);
            return failure == null ? null : new Dictionary<string, object>
            {
                { "message", failure.Message },
                { "code", failure.Status.Code },
                { "title", failure.Status.Title },
            };
        }

        /// <summary>Gives the exception that a payload throws where success is needed, if any.</summary>
        private static AmootStatusException Failure(object payload)
        {
            try
            {
                if (AmootStatus.EnsureSuccess(payload) != AmootStatus.Parse(payload).EnsureSuccess())
                {
                    throw new InvalidOperationException();
                }
            }
            catch (AmootStatusException exception)
            {
                return exception;
            }

            return null;
        }

        // [/success]
        /// <summary>Gives the facts of the page, as far as it has them.</summary>
        private static object Facts()
        {
            return new[] { "ApiVersion", "SpecDate", "SpecSha256" }
                .Select(name => typeof(AmootStatus).GetField(name)?.GetRawConstantValue())
                .Where(fact => fact != null)
                .ToList();
        }

        private static object Table()
        {
            return AmootStatus.All.Select(status => new Dictionary<string, object>
            {
                { "code", status.Code },
                { "title", status.Title },
                { "description", status.Description },
                { "name", status.ToString() },
                // [success]
                { "success", status.IsSuccess },
                // [/success]
                { "found", status.IsKnown && status.GetRaw() == null && IsFound(status) },
            }).ToList();
        }

        private static bool IsFound(AmootStatus status)
        {
            return AmootStatus.TryFromCode(status.Code.Value, out var byCode)
                && AmootStatus.TryFromTitle(status.Title, out var byTitle)
                && byCode == status
                && byTitle == status
                && byTitle.GetHashCode() == status.GetHashCode();
        }

        private static object Vectors(string file)
        {
            var document = (IDictionary<string, object>)Json.Read(File.ReadAllText(file, Encoding.UTF8));
            var outcomes = new List<object>();
            foreach (IDictionary<string, object> vector in (IList)document["vectors"])
            {
                var input = (IDictionary<string, object>)vector["input"];
                foreach (var payload in Forms(input.Keys.Single(), input.Values.Single()))
                {
                    outcomes.Add(Outcome((string)vector["name"], payload));
                }
            }

            return outcomes;
        }

        /// <summary>Gives the payloads of C# that an input of a vector stands for.</summary>
        private static IEnumerable<object> Forms(string kind, object value)
        {
            switch (kind)
            {
                case "base64":
                    return new object[] { Convert.FromBase64String((string)value) };
                case "utf8":
                    return new object[] { Encoding.UTF8.GetBytes((string)value) };
                case "text":
                    return new[] { value };
                case "json":
                    return value is IDictionary<string, object> members ? Dictionaries(members) : new[] { value };
                default:
                    throw new ArgumentException(kind);
            }
        }

        private static IEnumerable<object> Dictionaries(IDictionary<string, object> members)
        {
            yield return members;
            yield return Made(members, Expando);
            yield return Made(members, copy => new ReadOnlyOnly(copy));
            yield return Made(members, copy => new Hashtable((IDictionary)copy));
        }

        /// <summary>Makes other dictionaries of those in a value, the inner ones first.</summary>
        private static object Made(object value, Func<IDictionary<string, object>, object> make)
        {
            return value is IDictionary<string, object> members
                ? make(members.ToDictionary(pair => pair.Key, pair => Made(pair.Value, make)))
                : value;
        }

        private static object Expando(IDictionary<string, object> members)
        {
            IDictionary<string, object> expando = new ExpandoObject();
            foreach (var member in members)
            {
                expando[member.Key] = member.Value;
            }

            return expando;
        }

        private static object Outcome(string name, object payload)
        {
            var status = AmootStatus.Parse(payload);
            var isRaw = ReferenceEquals(status.GetRaw(), payload);
            var again = AmootStatus.Parse(payload);
            var agree = again == status && again.GetHashCode() == status.GetHashCode() && AmootStatus.Parse(status) == status;
            // [success]
            var failure = Failure(payload);
            agree &= status.IsSuccess
                ? failure == null
                : failure.Status == status && ReferenceEquals(failure.GetPayload(), payload);
            // [/success]
            return new Dictionary<string, object>
            {
                { "name", name },
                {
                    "expect",
                    new Dictionary<string, object>
                    {
                        { "known", status.IsKnown },
                        { "code", status.Code },
                        { "title", status.Title },
                        // [success]
                        { "success", status.IsSuccess },
                        // [/success]
                    }
                },
                { "raw", status.IsKnown ? status.GetRaw() == null : isRaw && status.Description == null },
                { "value", status.GetValue() is ValueType scalar ? (object)scalar : status.GetValue()?.ToString() },
                // [success]
                { "error", failure?.Message },
                // [/success]
                { "agree", agree },
            };
        }

        /// <summary>A dictionary that can only be read, and is of the generic kind alone.</summary>
        private class ReadOnlyOnly : IReadOnlyDictionary<string, object>
        {
            private readonly IDictionary<string, object> _members;

            public ReadOnlyOnly(IDictionary<string, object> members)
            {
                _members = members;
            }

            public int Count => _members.Count;

            public IEnumerable<string> Keys => _members.Keys;

            public IEnumerable<object> Values => _members.Values;

            public object this[string key] => _members[key];

            public bool ContainsKey(string key) => _members.ContainsKey(key);

            public bool TryGetValue(string key, out object value) => _members.TryGetValue(key, out value);

            public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _members.GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
        }
    }

    /// <summary>Reads JSON that is known to be well-formed, and writes it; not the reader that is under test.</summary>
    internal static class Json
    {
        public static object Read(string text)
        {
            var at = 0;
            return Value(text, ref at);
        }

        public static string Write(object value)
        {
            switch (value == null ? TypeCode.Empty : Type.GetTypeCode(value.GetType()))
            {
                case TypeCode.Empty:
                    return "null";
                case TypeCode.Boolean:
                    return (bool)value ? "true" : "false";
                case TypeCode.Int32:
                    return ((int)value).ToString(CultureInfo.InvariantCulture);
                case TypeCode.Int64:
                case TypeCode.Double:
                    var number = ((IFormattable)value).ToString(value is double ? "r" : "d", CultureInfo.InvariantCulture);
                    return number.Replace("Infinity", "1e999");
                case TypeCode.String:
                    var units = ((string)value).Select(unit => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    return "\"" + string.Concat(units) + "\"";
                default:
                    var members = value as IDictionary<string, object>;
                    return members == null
                        ? "[" + string.Join(",", ((IEnumerable)value).Cast<object>().Select(Write)) + "]"
                        : "{" + string.Join(",", members.Select(pair => Write(pair.Key) + ":" + Write(pair.Value))) + "}";
            }
        }

        private static object Value(string text, ref int at)
        {
            Skip(text, ref at);
            switch (text[at])
            {
                case '{':
                    var members = new Dictionary<string, object>();
                    foreach (var key in Items(text, '}', ref at, true))
                    {
                        members[((KeyValuePair<string, object>)key).Key] = ((KeyValuePair<string, object>)key).Value;
                    }

                    return members;
                case '[':
                    return Items(text, ']', ref at, false);
                case '"':
                    return String(text, ref at);
                default:
                    var start = at;
                    while (at < text.Length && ",]} \n\r\t".IndexOf(text[at]) < 0)
                    {
                        at++;
                    }

                    return Word(text.Substring(start, at - start));
            }
        }

        private static object Word(string word)
        {
            switch (word)
            {
                case "null":
                    return null;
                case "true":
                    return true;
                case "false":
                    return false;
                default:
                    if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                    {
                        return number;
                    }

                    if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wide))
                    {
                        return wide;
                    }

                    return double.Parse(word, CultureInfo.InvariantCulture);
            }
        }

        private static List<object> Items(string text, char end, ref int at, bool isObject)
        {
            var items = new List<object>();
            at++;
            Skip(text, ref at);
            while (text[at] != end)
            {
                var key = isObject ? String(text, ref at) : null;
                Skip(text, ref at);
                at += isObject ? 1 : 0;
                var value = Value(text, ref at);
                items.Add(isObject ? new KeyValuePair<string, object>(key, value) : value);
                Skip(text, ref at);
                at += text[at] == ',' ? 1 : 0;
                Skip(text, ref at);
            }

            at++;
            return items;
        }

        private static string String(string text, ref int at)
        {
            var read = new StringBuilder();
            for (at++; text[at] != '"'; at++)
            {
                var unit = text[at];
                if (unit == '\\')
                {
                    unit = text[++at];
                    var named = "bfnrt".IndexOf(unit);
                    if (named >= 0)
                    {
                        unit = "\b\f\n\r\t"[named];
                    }
                    else if (unit == 'u')
                    {
                        unit = (char)Convert.ToInt32(text.Substring(at + 1, 4), 16);
                        at += 4;
                    }
                }

                read.Append(unit);
            }

            at++;
            return read.ToString();
        }

        private static void Skip(string text, ref int at)
        {
            while (at < text.Length && " \n\r\t".IndexOf(text[at]) >= 0)
            {
                at++;
            }
        }
    }
}
