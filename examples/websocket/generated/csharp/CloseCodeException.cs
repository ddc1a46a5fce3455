// Code generated from the page. DO NOT EDIT.
using System;
using System.Globalization;

namespace WebSocketClose
{
    /// <summary>Thrown where success was required and the web service answered something else.</summary>
    public class CloseCodeException : Exception
    {
        /// <summary>Makes the exception for an answer.</summary>
        public CloseCodeException(CloseCode status)
            : this(status, null)
        {
        }

        /// <summary>Makes the exception for an answer, with the exception that led to it.</summary>
        public CloseCodeException(CloseCode status, Exception innerException)
            : base("WebSocket answered " + Describe(status), innerException)
        {
            Status = status;
        }

        /// <summary>What the web service answered.</summary>
        public CloseCode Status { get; }

        private static string Describe(CloseCode status)
        {
            if (status.IsKnown)
            {
                return string.Format(CultureInfo.InvariantCulture, "{0} ({1})", status.Title, status.Code);
            }

            if (status.Code.HasValue)
            {
                return "unknown code " + status;
            }

            return status.Title == null ? "no status" : "unknown title " + status;
        }
    }
}
