// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket API, as constants.

/** The purpose of the connection is fulfilled. — "Normal Closure" (1000) */
export declare const NormalClosure: 1000;
/** A server is going down, or a browser has left the page. — "Going Away" (1001) */
export declare const GoingAway: 1001;
/** An endpoint ends the connection for an error of the protocol. — "Protocol error" (1002) */
export declare const ProtocolError: 1002;
/** An endpoint received data of a type it cannot accept. — "Unsupported Data" (1003) */
export declare const UnsupportedData: 1003;
/** A meaning might be defined in the future. — "Reserved" (1004) */
export declare const Reserved: 1004;
/** A message had data that did not fit its type. — "Invalid frame payload data" (1007) */
export declare const InvalidFramePayloadData: 1007;
/** A message violates a policy. — "Policy Violation" (1008) */
export declare const PolicyViolation: 1008;
/** A message is too big to process. — "Message Too Big" (1009) */
export declare const MessageTooBig: 1009;
/** The server did not negotiate an extension that the client needs. — "Mandatory Ext." (1010) */
export declare const MandatoryExt: 1010;
/** The server could not fulfil the client's request. — "Internal Error" (1011) */
export declare const InternalError: 1011;
