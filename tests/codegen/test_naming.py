"""Identifiers: the name of a title in each naming convention."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import naming


@pytest.mark.parametrize(
    ("title", "snake", "pascal"),
    [
        ("Success", "SUCCESS", "Success"),
        ("CreditNotEnough", "CREDIT_NOT_ENOUGH", "CreditNotEnough"),
        ("SMSMessageText_Empty", "SMS_MESSAGE_TEXT_EMPTY", "SMSMessageTextEmpty"),
        ("Token_NotAllowIP", "TOKEN_NOT_ALLOW_IP", "TokenNotAllowIP"),
        ("URLAddress_Empty", "URL_ADDRESS_EMPTY", "URLAddressEmpty"),
        ("MessageID_Invalid", "MESSAGE_ID_INVALID", "MessageIDInvalid"),
        ("User_NotAllowHttp", "USER_NOT_ALLOW_HTTP", "UserNotAllowHttp"),
        ("Http2Error", "HTTP2_ERROR", "Http2Error"),
        ("NOT_FOUND", "NOT_FOUND", "NotFound"),
        ("HTTP_1_1_REQUIRED", "HTTP_1_1_REQUIRED", "Http11Required"),
        ("CODE_MINUS_9", "CODE_MINUS_9", "CodeMinus9"),
        ("OK", "OK", "Ok"),
        ("_x__y_", "X_Y", "XY"),
        ("__x__", "X", "X"),
        ("__", "", ""),
    ],
)
def test_titles_become_identifiers(title: str, snake: str, pascal: str) -> None:
    assert naming.upper_snake(title) == snake
    assert naming.pascal(title) == pascal
    assert naming.verbatim(title) == title


@given(st.from_regex(r"[A-Za-z_][A-Za-z0-9_]*", fullmatch=True))
def test_a_case_keeps_letters_and_digits_in_order(title: str) -> None:
    bare = title.replace("_", "").casefold()
    for case in naming.CASES.values():
        assert case(title).replace("_", "").casefold() == bare


@pytest.mark.parametrize(
    ("text", "expected"),
    [("A_1", True), ("_", True), ("1A", False), ("", False), ("\u06f1", False)],
)
def test_an_identifier_is_of_ascii(text: str, expected: bool) -> None:
    assert naming.is_identifier(text) is expected
    assert naming.is_identifier(f"A{text}B") is (text.isascii())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Token_NotAllowIP", "Token_NotAllowIP"),
        ("already_one", "already_one"),
        ("Parse error", "ParseError"),
        ("Can't be parsed: -1, or a*b", "CantBeParsed1OrAB"),
        ("the URL's port", "TheURLsPort"),
        ("404 not found", "404NotFound"),
        ("...", ""),
    ],
)
def test_words_become_an_identifier(title: str, name: str) -> None:
    assert naming.identifier(title) == name


@pytest.mark.parametrize(
    ("vendor", "package", "kind", "brand"),
    [
        ("AmootSMS", "amootsms-status", "AmootSmsStatus", "AmootSms"),
        ("gRPC", "grpc-status", "GrpcStatus", "Grpc"),
        ("JSON-RPC", "json-rpc-status", "JsonRpcStatus", "JsonRpc"),
        ("HTTP/2", "http2-status", "Http2Status", "Http2"),
        ("WebSocket", "websocket-status", "WebSocketStatus", "WebSocket"),
        ("Acme Pay", "acme-pay-status", "AcmePayStatus", "AcmePay"),
        ("3 Com", "com-status", "ComStatus", "Com"),
        ("&", "", "Status", ""),
    ],
)
def test_names_are_derived_from_the_vendors(
    vendor: str, package: str, kind: str, brand: str
) -> None:
    assert naming.package_of(vendor) == package
    if package:
        assert naming.type_of(package, vendor) == kind
        assert naming.spellings(package, kind, vendor)["brand"] == brand


def test_every_spelling_of_a_package() -> None:
    assert naming.spellings("amootsms-pattern-status", "AmootPatternStatus", "AmootSMS") == {
        "brand": "AmootSmsPattern",
        "namespace": "AmootSmsPattern",
        "package": "amootsms-pattern-status",
        "package_snake": "amootsms_pattern_status",
        "product": "pattern-status",
        "product_flat": "patternstatus",
        "product_pascal": "PatternStatus",
        "stem_snake": "amoot_pattern",
        "subject": "amootsms-pattern",
        "subject_flat": "amootsmspattern",
        "type": "AmootPatternStatus",
        "type_kebab": "amoot-pattern-status",
        "type_snake": "amoot_pattern_status",
        "vendor": "amootsms",
        "vendor_pascal": "Amootsms",
    }
    one = naming.spellings("grpc", "Status", "x")
    assert (one["product"], one["subject"], one["stem_snake"]) == ("grpc", "grpc", "status")
    assert naming.spellings("http2-error", "Http2Error", "x")["namespace"] == "Http2ErrorCodes"
