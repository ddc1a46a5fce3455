using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AmootSms;

namespace Consumer
{
    /// <summary>Names statuses as a client does, so that it compiles only with a page that has them.</summary>
    internal static partial class Consume
    {
        static partial void RunClient(string command, string[] arguments, ref object result)
        {
            switch (command)
            {
                case "advise":
                    result = arguments.Select(Advise).ToList();
                    break;
                case "payloads":
                    result = Payloads();
                    break;
                case "values":
                    result = Values();
                    break;
            }
        }

        /// <summary>Says what a program does about an answer: typical use.</summary>
        private static string Advise(string body)
        {
            var status = AmootStatus.Parse(body);
            if (!status.IsKnown)
            {
                return "look up " + status.Raw;
            }

            switch (status.Code)
            {
                case AmootStatus.Codes.Success:
                    return "sent";
                case AmootStatus.Codes.Failed:
                case AmootStatus.Codes.ServerError:
                    return "try again";
                case AmootStatus.Codes.CreditNotEnough:
                    return "charge the account";
                default:
                    return status + ": " + status.Description;
            }
        }

        /// <summary>Gives statements about values, all of which hold.</summary>
        private static object Values()
        {
            var none = default(AmootStatus);
            var one = AmootStatus.Parse(999);
            var two = AmootStatus.Parse("NewTitle");
            var isFound = AmootStatus.TryFromCode(999, out var missing) || AmootStatus.TryFromTitle("failed", out missing);
            return new Dictionary<string, object>
            {
                { "default is unknown", !none.IsKnown && !none.IsSuccess && none.Code == null && none.Title == null },
                { "default is not Failed", none != AmootStatus.Failed && !none.Equals((object)AmootStatus.Failed) },
                { "default shows as Unknown", none.ToString() == "Unknown" && none.Description == string.Empty },
                { "default is what null parses to", none == AmootStatus.Parse(null) },
                { "unknowns differ", one != two && one != none && one != AmootStatus.Parse("999") },
                { "equal unknowns are equal", one == AmootStatus.Parse(999) && one.GetHashCode() == AmootStatus.Parse(999).GetHashCode() },
                { "known ones do not remember the payload", AmootStatus.Parse("1") == AmootStatus.Parse(1) },
                { "numbers are shown in ASCII", AmootStatus.Parse(-999).ToString() == "-999" },
                { "titles are shown", two.ToString() == "NewTitle" && AmootStatus.Failed.ToString() == "Failed" },
                { "nothing is found", !isFound && missing == none && !AmootStatus.TryFromTitle(null, out missing) },
                { "no other object is equal", !AmootStatus.Failed.Equals(0) && !AmootStatus.Failed.Equals(null) },
            };
        }

        private static object Payloads()
        {
            var deep = new string('[', 3000000) + new string(']', 3000000);
            var payloads = new Dictionary<string, object>
            {
                { "sbyte", (sbyte)1 },
                { "byte", (byte)1 },
                { "short", (short)1 },
                { "ushort", (ushort)1 },
                { "uint", 1u },
                { "long", 1L },
                { "ulong", 1ul },
                { "status", AmootStatus.Success },
                { "status in a dictionary", new Dictionary<string, object> { { "Status", AmootStatus.Success } } },
                { "dictionary of strings", new Dictionary<string, string> { { "Status", "Success" } } },
                { "dictionary of integers", new Dictionary<string, long> { { "Status", 1 } } },
                { "deep", "{\"x\":" + deep + ",\"Status\":1}" },
                { "negative", new Dictionary<string, object> { { "Status", -999L } } },
                { "unknown", AmootStatus.Parse(-999) },
                { "smallest", long.MinValue },
                { "largest", ulong.MaxValue },
                { "float", 1.0 },
                { "decimal", 1m },
                { "char", '1' },
                { "enum", DayOfWeek.Monday },
                { "nothing", null },
                { "database null", DBNull.Value },
                { "object", new object() },
                { "sorted by numbers", new SortedList { { 1, 1 } } },
                { "hostile", new Hostile() },
                { "deep and open", "{\"x\":" + deep.Substring(0, 4000000) },
                { "NULs in an escape", "{\"Status\":1,\"x\":\"\\u12\0\0\"}" },
                { "NUL after a body", "{\"Status\":1}\0" },
                { "long digits", new string('9', 5000000) },
                { "half a surrogate pair", "\ud800" },
            };
            return payloads.ToDictionary(pair => pair.Key, pair => (object)Summary(AmootStatus.Parse(pair.Value)));
        }

        private static string Summary(AmootStatus status)
        {
            var code = status.Code.HasValue ? status.Code.Value.ToString(CultureInfo.InvariantCulture) : "null";
            return (status.IsKnown ? "known " : "unknown ") + code;
        }

        /// <summary>A dictionary that throws whatever it is asked.</summary>
        private sealed class Hostile : ReadOnlyOnly
        {
            public Hostile()
                : base(null)
            {
            }
        }
    }
}
