// Code generated from the page. DO NOT EDIT.
// The status codes of the HTTP\/2 API, as constants.

/** Not the result of an error. — `NO_ERROR` (0) */
export declare const NO_ERROR: 0;
/** An unspecific error of the protocol. — `PROTOCOL_ERROR` (1) */
export declare const PROTOCOL_ERROR: 1;
/** An unexpected internal error. — `INTERNAL_ERROR` (2) */
export declare const INTERNAL_ERROR: 2;
/** The peer violated flow control. — `FLOW_CONTROL_ERROR` (3) */
export declare const FLOW_CONTROL_ERROR: 3;
/** No timely answer to settings. — `SETTINGS_TIMEOUT` (4) */
export declare const SETTINGS_TIMEOUT: 4;
/** A frame came after the stream was half-closed. — `STREAM_CLOSED` (5) */
export declare const STREAM_CLOSED: 5;
/** A frame of an invalid size. — `FRAME_SIZE_ERROR` (6) */
export declare const FRAME_SIZE_ERROR: 6;
/** Refused before any processing. — `REFUSED_STREAM` (7) */
export declare const REFUSED_STREAM: 7;
/** The stream is not needed any more. — `CANCEL` (8) */
export declare const CANCEL: 8;
/** The compression of fields cannot be kept up. — `COMPRESSION_ERROR` (9) */
export declare const COMPRESSION_ERROR: 9;
/** The connection of a CONNECT request was reset. — `CONNECT_ERROR` (10) */
export declare const CONNECT_ERROR: 10;
/** The peer causes too much load. — `ENHANCE_YOUR_CALM` (11) */
export declare const ENHANCE_YOUR_CALM: 11;
/** The transport is not secure enough. — `INADEQUATE_SECURITY` (12) */
export declare const INADEQUATE_SECURITY: 12;
/** HTTP\/1.1 is to be used instead. — `HTTP_1_1_REQUIRED` (13) */
export declare const HTTP_1_1_REQUIRED: 13;
