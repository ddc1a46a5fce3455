// Code generated from the page. DO NOT EDIT.

/**
 * The status codes of the gRPC API, and a parser for its responses.
 *
 * <p>The codes are from the page «gRPC status codes».
 * Start with {@link GrpcStatus#parse}.
 */
package grpc.status;
