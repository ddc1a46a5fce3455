// Code generated from the page. DO NOT EDIT.
using System;
using System.Globalization;

namespace Grpc
{
    /// <summary>Thrown where success was required and the web service answered something else.</summary>
    public class GrpcStatusException : Exception
    {
        /// <summary>Makes the exception for an answer.</summary>
        public GrpcStatusException(GrpcStatus status)
            : this(status, null)
        {
        }

        /// <summary>Makes the exception for an answer, with the exception that led to it.</summary>
        public GrpcStatusException(GrpcStatus status, Exception innerException)
            : base("gRPC answered " + Describe(status), innerException)
        {
            Status = status;
        }

        /// <summary>What the web service answered.</summary>
        public GrpcStatus Status { get; }

        private static string Describe(GrpcStatus status)
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
