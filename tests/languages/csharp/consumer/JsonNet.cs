using System;
using System.Collections.Generic;
using AmootSms;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>Prints whether each of some statements about Json.NET holds.</summary>
internal static class Use
{
    private static void Main()
    {
        Say(Read("4").Status == AmootStatus.CreditNotEnough);
        Say(Read("4.0").Status == AmootStatus.CreditNotEnough);
        Say(Read("\"4\"").Status == AmootStatus.CreditNotEnough);
        Say(Read("\"Failed\"").Status == AmootStatus.Failed && Read("0").Other == null);
        Say(Read("999").Status == AmootStatus.Parse(999) && !Read("true").Status.IsKnown);
        Say(Read("\"NewTitle\"").Status.ToString() == "unknown title NewTitle");
        foreach (var code in new[] { "0", "999", "\"NewTitle\"" })
        {
            Say(Read(JObject.FromObject(Read(code))["Status"].ToString(Formatting.None)).Status == Read(code).Status);
        }

        var counts = new Dictionary<AmootStatus, int> { { AmootStatus.Failed, 1 } };
        Say(JsonConvert.DeserializeObject<Dictionary<AmootStatus, int>>(JsonConvert.SerializeObject(counts))[AmootStatus.Failed] == 1);
        Say(AmootStatus.Parse(JToken.Parse("{\"Status\": 4}")) == AmootStatus.Parse(JToken.Parse("4")));
        var exception = new AmootStatusException(AmootStatus.Failed, "a secret");
        Say(!JsonConvert.SerializeObject(exception).Contains("secret") && !exception.ToString().Contains("secret"));
    }

    private static Answer Read(string status) => JsonConvert.DeserializeObject<Answer>("{\"Status\": " + status + "}");

    private static void Say(bool holds) => Console.WriteLine(holds);

    private sealed class Answer
    {
        public AmootStatus Status { get; set; }

        public AmootStatus? Other { get; set; }
    }
}
