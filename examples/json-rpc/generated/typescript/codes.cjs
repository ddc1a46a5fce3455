// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
// The status codes of the JSON-RPC API, version 2.0, as constants.
"use strict";

/** Invalid JSON was received by the server. — "Parse error" (-32700) */
exports.ParseError = -32700;
/** The JSON sent is not a valid request object. — "Invalid Request" (-32600) */
exports.InvalidRequest = -32600;
/** The method does not exist, or is not available. — "Method not found" (-32601) */
exports.MethodNotFound = -32601;
/** The parameters of the method are not valid. — "Invalid params" (-32602) */
exports.InvalidParams = -32602;
/** An error within JSON-RPC itself. — "Internal error" (-32603) */
exports.InternalError = -32603;
