// Code generated from the page. DO NOT EDIT.
// The status codes of the HTTP\/2 API, as constants.
"use strict";

/** Not the result of an error. — `NO_ERROR` (0) */
exports.NO_ERROR = 0;
/** An unspecific error of the protocol. — `PROTOCOL_ERROR` (1) */
exports.PROTOCOL_ERROR = 1;
/** An unexpected internal error. — `INTERNAL_ERROR` (2) */
exports.INTERNAL_ERROR = 2;
/** The peer violated flow control. — `FLOW_CONTROL_ERROR` (3) */
exports.FLOW_CONTROL_ERROR = 3;
/** No timely answer to settings. — `SETTINGS_TIMEOUT` (4) */
exports.SETTINGS_TIMEOUT = 4;
/** A frame came after the stream was half-closed. — `STREAM_CLOSED` (5) */
exports.STREAM_CLOSED = 5;
/** A frame of an invalid size. — `FRAME_SIZE_ERROR` (6) */
exports.FRAME_SIZE_ERROR = 6;
/** Refused before any processing. — `REFUSED_STREAM` (7) */
exports.REFUSED_STREAM = 7;
/** The stream is not needed any more. — `CANCEL` (8) */
exports.CANCEL = 8;
/** The compression of fields cannot be kept up. — `COMPRESSION_ERROR` (9) */
exports.COMPRESSION_ERROR = 9;
/** The connection of a CONNECT request was reset. — `CONNECT_ERROR` (10) */
exports.CONNECT_ERROR = 10;
/** The peer causes too much load. — `ENHANCE_YOUR_CALM` (11) */
exports.ENHANCE_YOUR_CALM = 11;
/** The transport is not secure enough. — `INADEQUATE_SECURITY` (12) */
exports.INADEQUATE_SECURITY = 12;
/** HTTP\/1.1 is to be used instead. — `HTTP_1_1_REQUIRED` (13) */
exports.HTTP_1_1_REQUIRED = 13;
