"""Identifiers: what becomes of a title in each case."""

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
