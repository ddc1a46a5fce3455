// A client program, compiled by tsc --strict and run by Node; prints what it got as JSON.
import {
  AmootStatus,
  AmootStatusError,
  assertSuccess,
  isAmootStatusError,
  isSuccess,
  parseStatus,
  statusInfo,
  type AmootStatusTitle,
  type KnownAmootStatus,
  type UnknownAmootStatus,
} from "amootsms-status";
import * as Codes from "amootsms-status/codes";
import { CreditNotEnough } from "amootsms-status/codes";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// A code is its literal type, through either entry.
true satisfies Equal<typeof CreditNotEnough, 4>;
true satisfies Equal<typeof Codes.CreditNotEnough, typeof AmootStatus.CreditNotEnough>;
true satisfies Equal<(typeof AmootStatus)["Failed"], 0>;
// The union of codes has not collapsed to number, nor that of titles to string.
false satisfies Equal<AmootStatus, number>;
false satisfies Equal<AmootStatusTitle, string>;
true satisfies Equal<keyof typeof Codes, AmootStatusTitle>;
true satisfies Equal<KnownAmootStatus["code"], AmootStatus>;
// The title, the code and the success of a status tell it apart from the others.
true satisfies Equal<Extract<KnownAmootStatus, { success: true }>["title"], "Success">;
true satisfies Equal<Extract<KnownAmootStatus, { code: 0 }>["title"], "Failed">;
true satisfies Equal<ReturnType<typeof parseStatus>, KnownAmootStatus | UnknownAmootStatus>;

function advise(body: unknown): string {
  const status = parseStatus(body);
  if (!status.known) {
    true satisfies Equal<typeof status, UnknownAmootStatus>;
    return `unknown ${status.code ?? status.title ?? typeof status.raw}`;
  }
  switch (status.title) {
    case "Success":
      true satisfies Equal<typeof status.code, 1>;
      true satisfies Equal<typeof status.success, true>;
      return "sent";
    case "CreditNotEnough":
      true satisfies Equal<typeof status.code, 4>;
      true satisfies Equal<typeof status.success, false>;
      return "top up";
    default:
      return status.description.length > 0 ? "failed" : "undescribed";
  }
}

function attempt(body: unknown): string {
  try {
    assertSuccess(body);
    return "sent";
  } catch (error) {
    if (!isAmootStatusError(error)) throw error;
    true satisfies Equal<typeof error, AmootStatusError>;
    return `${error.name} ${error.message} ${error.status.code} ${error instanceof AmootStatusError}`;
  }
}

console.log(
  JSON.stringify({
    none: [statusInfo("constructor"), statusInfo("__proto__"), statusInfo("1"), statusInfo(0.5)],
    advice: [
      { Status: 1 },
      '"Success"',
      { Status: "CreditNotEnough" },
      0,
      999999,
      [],
      "Brand_New",
    ].map(advise),
    attempts: [1, 0, { Status: 999999 }, "Brand_New", null].map(attempt),
    success: [1, 0, "1", "Failed", { Status: "Success" }, { Title: "Success" }].map(isSuccess),
  }),
);
