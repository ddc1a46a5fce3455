using System;
using System.Globalization;

namespace AmootSms
{
    /// <summary>Thrown where success was required and the web service answered something else.</summary>
    public class AmootStatusException : Exception
    {
        /// <summary>Makes the exception for an answer.</summary>
        public AmootStatusException(AmootStatus status)
            : this(status, null)
        {
        }

        /// <summary>Makes the exception for an answer, with the exception that led to it.</summary>
        public AmootStatusException(AmootStatus status, Exception innerException)
            : base("AmootSMS answered " + Describe(status), innerException)
        {
            Status = status;
        }

        /// <summary>What the web service answered.</summary>
        public AmootStatus Status { get; }

        private static string Describe(AmootStatus status)
        {
            if (status.IsKnown)
            {
                return string.Format(CultureInfo.InvariantCulture, "{0} ({1})", status.Title, status.Code);
            }

            if (status.Code.HasValue)
            {
                return "the unknown code " + status;
            }

            return status.Title == null ? "no status" : "the unknown title " + status;
        }
    }
}
