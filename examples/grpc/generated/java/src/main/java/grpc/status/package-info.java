// Code generated from the page. DO NOT EDIT.

/**
 * The status codes of the gRPC API, and how to read them from answers.
 *
 * <p>The codes are those of the page «gRPC status codes».
 * Begin with {@link GrpcStatus#parse}.
 */
package grpc.status;
