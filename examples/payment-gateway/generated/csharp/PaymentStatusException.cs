// Code generated from the page of 2024-07-30. DO NOT EDIT.
using System;
using System.Globalization;

namespace SampleGatewayPayment
{
    /// <summary>Thrown where success was required and the web service answered something else.</summary>
    public class PaymentStatusException : Exception
    {
        /// <summary>Makes the exception for an answer.</summary>
        public PaymentStatusException(PaymentStatus status)
            : this(status, null)
        {
        }

        /// <summary>Makes the exception for an answer, with the exception that led to it.</summary>
        public PaymentStatusException(PaymentStatus status, Exception innerException)
            : base("Sample Gateway answered " + Describe(status), innerException)
        {
            Status = status;
        }

        /// <summary>What the web service answered.</summary>
        public PaymentStatus Status { get; }

        private static string Describe(PaymentStatus status)
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
