// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket API, as constants.

/** The purpose of the connection is fulfilled. — "Normal Closure" (1000) */
export const NormalClosure = 1000;
/** A server is going down, or a browser has left the page. — "Going Away" (1001) */
export const GoingAway = 1001;
/** An endpoint ends the connection for an error of the protocol. — "Protocol error" (1002) */
export const ProtocolError = 1002;
/** An endpoint received data of a type it cannot accept. — "Unsupported Data" (1003) */
export const UnsupportedData = 1003;
/** A meaning might be defined in the future. — "Reserved" (1004) */
export const Reserved = 1004;
/** A message had data that did not fit its type. — "Invalid frame payload data" (1007) */
export const InvalidFramePayloadData = 1007;
/** A message violates a policy. — "Policy Violation" (1008) */
export const PolicyViolation = 1008;
/** A message is too big to process. — "Message Too Big" (1009) */
export const MessageTooBig = 1009;
/** The server did not negotiate an extension that the client needs. — "Mandatory Ext." (1010) */
export const MandatoryExt = 1010;
/** The server could not fulfil the client's request. — "Internal Error" (1011) */
export const InternalError = 1011;
