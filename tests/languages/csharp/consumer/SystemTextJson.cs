#nullable enable

using System;
using System.Collections.Generic;
using System.Text.Json;
using AmootSms;

/// <summary>Prints whether each of some statements about System.Text.Json holds.</summary>
internal static class Use
{
    private static void Main()
    {
        foreach (var status in new[] { "4", "4.0", "40e-1", "\"4\"", "\"CreditNotEnough\"" })
        {
            Say(Read(status) == AmootStatus.CreditNotEnough);
        }

        foreach (var status in new[] { "999", "\"NewTitle\"", "null" })
        {
            var read = Read(status);
            Say(!read.IsKnown && Written(read) == status && read == Read(Written(read)));
        }

        foreach (var status in new[] { "true", "[1, [2]]", "{\"Status\": 1}", "1e999", "\"\\ud800\"" })
        {
            Say(!Read(status).IsKnown && Written(Read(status)) == "null");
        }

        Say(Written(AmootStatus.Failed) == "0" && Written(default) == "null");
        Say("[1, [2]]".Equals(Read("[1, [2]]").GetValue()));
        Say(JsonSerializer.Deserialize<Answer>("{}").Status == default);
        using var document = JsonDocument.Parse("{\"Status\": 4, \"Data\": [{\"Status\": \"Failed\"}, \"4\"]}");
        var root = document.RootElement;
        Say(AmootStatus.Parse(document) == AmootStatus.CreditNotEnough && AmootStatus.Parse(root).Code == 4);
        Say(AmootStatus.Parse(root.GetProperty("Status")).Code == 4 && !AmootStatus.Parse(root.GetProperty("Data")[1]).IsKnown);
        Say(AmootStatus.Parse(root.GetProperty("Data")[0]) == AmootStatus.Failed);
        var body = JsonSerializer.Deserialize<Dictionary<string, object>>("{\"Status\": \"4\"}");
        Say(AmootStatus.Parse(body) == AmootStatus.CreditNotEnough);
        Say(AmootStatus.Parse(root.GetProperty("Data")).ToString() == "no status: a list");
        Say(AmootStatus.Parse(default(JsonElement)).ToString() == "no status: an object of type JsonElement");
        Say(AmootStatus.Parse(new System.Net.Http.HttpResponseMessage()).ToString() == "no status: a Response object instead of its body");
        Say(AmootStatus.Parse(System.Threading.Tasks.Task.FromResult("1")).ToString() == "no status: a Task instead of its result");
        Say(AmootStatus.Parse(new System.Threading.Tasks.ValueTask<int>(1)).ToString() == "no status: a Task instead of its result");
    }

    private static AmootStatus Read(string status) =>
        JsonSerializer.Deserialize<Answer>("{\"Status\": " + status + "}").Status;

    private static string Written(AmootStatus status) => JsonSerializer.Serialize(status);

    private static void Say(bool holds) => Console.WriteLine(holds);

    private sealed class Answer
    {
        public AmootStatus Status { get; set; }
    }
}
