using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
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
                case "shown":
                    result = Shown(arguments[0]);
                    break;
            }
        }

        /// <summary>Says what a program does about an answer: typical use.</summary>
        private static string Advise(string body)
        {
            var status = AmootStatus.Parse(body);
            if (!status.IsKnown)
            {
                return "look up " + status.GetRaw();
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
            var body = Body("Status", new[] { 1 });
            var same = AmootStatus.Parse("{\"Status\": \"999\", \"Data\": []}");
            var isFound = AmootStatus.TryFromCode(999, out var missing) || AmootStatus.TryFromTitle("failed", out missing);
            var converter = TypeDescriptor.GetConverter(typeof(AmootStatus));
            return new Dictionary<string, object>
            {
                { "default is unknown", !none.IsKnown && !none.IsSuccess && none.Code == null && none.Title == null },
                { "default is not Failed", none != AmootStatus.Failed && !none.Equals((object)AmootStatus.Failed) },
                { "default holds nothing", none.Description == null && none.GetRaw() == null && none.GetValue() == null },
                { "default is what null parses to", none == AmootStatus.Parse(null) && none.GetHashCode() == 0 },
                { "unknowns differ", one != two && one != none && two != none && one != AmootStatus.Parse(998) },
                { "unknowns with a code are equal", one == same && one.GetHashCode() == same.GetHashCode() },
                { "unknowns with a title are equal", two == AmootStatus.Parse(Body("Status", "NewTitle")) && two != AmootStatus.Parse("NewTitles") },
                { "unknowns with neither are compared by payload", AmootStatus.Parse(body) == AmootStatus.Parse(body) && AmootStatus.Parse("[1]") != AmootStatus.Parse("[2]") },
                { "bytes are compared by what is in them", AmootStatus.Parse(new byte[] { 1 }) == AmootStatus.Parse(new byte[] { 1 }) && AmootStatus.Parse(new byte[] { 1 }) != AmootStatus.Parse(new byte[] { 2 }) },
                { "known ones do not remember the payload", AmootStatus.Parse("\"1\"") == AmootStatus.Parse(1) },
                { "a value is what was held", ReferenceEquals(AmootStatus.Parse(body).GetValue(), body["Status"]) && "[1]".Equals(AmootStatus.Parse("{\"Status\": [1] }").GetValue()) },
                { "a value in a dictionary may be a status", AmootStatus.Parse(Body("Status", one)) == one && AmootStatus.Parse(Body("Status", two)) == two },
                { "titles are shown", AmootStatus.Failed.ToString() == "Failed" },
                { "nothing is found", !isFound && missing == none && !AmootStatus.TryFromTitle(null, out missing) },
                { "no other object is equal", !AmootStatus.Failed.Equals(0) && !AmootStatus.Failed.Equals(null) },
                { "success is returned", AmootStatus.EnsureSuccess("Success") == AmootStatus.Success && AmootStatus.Success.EnsureSuccess().IsSuccess },
                { "converted from text", AmootStatus.CreditNotEnough.Equals(converter.ConvertFromInvariantString("4")) && two.Equals(converter.ConvertFrom("NewTitle")) },
                { "converted from numbers", AmootStatus.Failed.Equals(converter.ConvertFrom(0L)) && converter.CanConvertFrom(typeof(double)) && one.Equals(converter.ConvertFrom(999m)) },
                { "converted to text", string.Join(",", new object[] { AmootStatus.Failed, one, two, none }.Select(converter.ConvertToInvariantString)) == "Failed,999,NewTitle," },
                { "converted to nothing else", !converter.CanConvertTo(typeof(int)) && !converter.CanConvertFrom(typeof(Uri)) },
            };
        }

        private static IDictionary<string, object> Body(string key, object value) => new Dictionary<string, object> { { key, value } };

        /// <summary>Gives how unknown statuses with a secret, and their exceptions, are shown.</summary>
        private static object Shown(string secret)
        {
            var payloads = new object[]
            {
                secret,
                "{\"Status\": [\"" + secret + "\"]}",
                "{\"Status\": 0, \"Code\": \"" + secret + "\"}",
                Body("Status", "!" + secret),
                System.Text.Encoding.UTF8.GetBytes("<" + secret),
            };
            return payloads.SelectMany(payload => new[] { Shown(AmootStatus.Parse(payload)), Shown(Failure(payload)) }).ToList();
        }

        // What printing shows, and what serialisers, structured logs and debuggers read: properties, not methods.
        private static string Shown(object value)
        {
            var properties = value.GetType().GetProperties().Where(each => each.GetMethod != null && !each.GetMethod.IsStatic);
            var shown = properties.Where(each => each.Name != "Title" && each.Name != "Status").Select(each => each.GetValue(value));
            var browsable = value.GetType().GetFields((System.Reflection.BindingFlags)(4 | 16 | 32)).Where(each => !Attribute.IsDefined(each, typeof(System.Diagnostics.DebuggerBrowsableAttribute)));
            shown = shown.Concat(browsable.Select(each => each.GetValue(value)));
            return value + string.Concat(shown.Select(each => each is IDictionary table ? table.Count.ToString() : each + "|"));
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
                { "float", 1.0f },
                { "decimal", 1.000m },
                { "decimal in a dictionary", Body("Status", 1m) },
                { "another enumeration", Other.Success },
                { "another enumeration in a dictionary", Body("Status", Other.Success) },
                { "JSON node", new System.Text.Json.Nodes.JsonObject("{\"Status\": 1}") },
                { "JSON node that is a number", new System.Text.Json.Nodes.JsonObject("1.0") },
                { "JSON node that is a string", new System.Text.Json.Nodes.JsonObject("\"Success\"") },
                { "JSON node in a dictionary", Body("Status", new System.Text.Json.Nodes.JsonObject("\"1\"")) },
                { "deep", "{\"x\":" + deep + ",\"Status\":1}" },
                { "negative", new Dictionary<string, object> { { "Status", -999L } } },
                { "unknown", AmootStatus.Parse(-999) },
                { "smallest", long.MinValue },
                { "largest", ulong.MaxValue },
                { "half", 1.5 },
                { "half of a decimal", 1.5m },
                { "not a number", double.NaN },
                { "infinite", float.PositiveInfinity },
                { "char", '1' },
                { "member without a status", DayOfWeek.Monday },
                { "number without a member", (Other)77 },
                { "number without a member in a dictionary", Body("Status", (Other)77) },
                { "JSON node that is a digit", new System.Text.Json.Nodes.JsonObject("\"1\"") },
                { "JSON node that throws", new System.Text.Json.Nodes.JsonObject(null) },
                { "Response", new System.Net.Http.Derived() },
                { "Task", Task.FromResult(1) },
                { "stream", new MemoryStream() },
                { "reader", TextReader.Null },
                { "function", new Func<int>(() => 1) },
                { "array", new[] { 1 } },
                { "query", Enumerable.Repeat(1, 1) },
                { "type", new СтатусWithANameThatIsLongerThanAnybodyWantsToRead() },
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
            return payloads.ToDictionary(pair => pair.Key, pair => (object)AmootStatus.Parse(pair.Value).ToString());
        }

        /// <summary>A dictionary that throws whatever it is asked.</summary>
        private sealed class Hostile : ReadOnlyOnly
        {
            public Hostile()
                : base(null)
            {
            }
        }

        /// <summary>Members as the SOAP proxy of the vendor numbers them.</summary>
        private enum Other
        {
            Failed,
            Pending,
            Success,
        }

        private sealed class СтатусWithANameThatIsLongerThanAnybodyWantsToRead
        {
        }
    }
}

namespace System.Net.Http
{
    /// <summary>Stands for a type of an assembly that Mono does not have here.</summary>
    internal class HttpResponseMessage
    {
    }

    internal sealed class Derived : HttpResponseMessage
    {
    }
}

namespace System.Text.Json.Nodes
{
    /// <summary>Stands for a type of .NET 6.</summary>
    public abstract class JsonNode
    {
        private readonly string _json;

        protected JsonNode(string json)
        {
            _json = json;
        }

        public string ToJsonString(object options = null) => _json ?? throw new InvalidOperationException();
    }

    internal sealed class JsonObject : JsonNode
    {
        public JsonObject(string json)
            : base(json)
        {
        }
    }
}
