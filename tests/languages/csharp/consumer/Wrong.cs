#nullable enable

using AmootSms;

/// <summary>Has a mistake in each line that says so.</summary>
internal static class Wrong
{
    internal static int Lengths(object? payload, string? title)
    {
        var status = AmootStatus.Parse(payload);
        AmootStatus.TryFromTitle(title, out _);
        var length = status.Title.Length; // wrong
        length += status.Description.Length; // wrong
        length += status.GetRaw().GetHashCode(); // wrong
        length += status.GetValue().GetHashCode(); // wrong
        length += new AmootStatusException(status).GetPayload().GetHashCode(); // wrong
        return length + status.ToString().Length;
    }
}
