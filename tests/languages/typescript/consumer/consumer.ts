// A client program, compiled by tsc --strict and run by Node; prints what it got as JSON.
import {
  AmootStatus,
  AmootStatusError,
  assertSuccess,
  isAmootStatusError,
  isSuccess,
  parseStatus,
  statuses,
  statusInfo,
  type AmootStatusTitle,
  type AnyAmootStatus,
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
true satisfies Equal<ReturnType<typeof parseStatus>, AnyAmootStatus>;
true satisfies Equal<AnyAmootStatus, KnownAmootStatus | UnknownAmootStatus>;
true satisfies Equal<typeof statuses, readonly KnownAmootStatus[]>;
// A look-up of what is known gives just that; of anything else, maybe something.
const found = statusInfo(4);
true satisfies Equal<typeof found.title, "CreditNotEnough">;
true satisfies Equal<typeof found, Extract<KnownAmootStatus, { code: 4 }>>;
const success = statusInfo("Success");
true satisfies Equal<typeof success.code, 1>;
const either = statusInfo(Math.random() < 2 ? AmootStatus.Failed : "Success");
true satisfies Equal<typeof either.code, 0 | 1>;
const any = statusInfo(AmootStatus.Failed as AmootStatus);
true satisfies Equal<typeof any, KnownAmootStatus>;
const maybe = [statusInfo("x"), statusInfo(5.5), statusInfo(JSON.parse("4") as number | string)];
true satisfies Equal<typeof maybe, (KnownAmootStatus | undefined)[]>;

// An input that succeeds is given back as what it was, in generic code too.
function call<Body>(body: Body): Body {
  parseStatus(body);
  return isSuccess(body) ? assertSuccess(body) : assertSuccess<Body>(body);
}
interface Sent {
  Status: AmootStatus;
}
const sent = call<Sent>(assertSuccess({ Status: AmootStatus.Success }));
true satisfies Equal<typeof sent, Sent>;
const parsed = assertSuccess(JSON.parse('{"Status": 1}'));
parsed.Status.toFixed(); // any stays any
assertSuccess<unknown>(sent);
assertSuccess(sent as Sent | null | undefined);
assertSuccess(new Uint8Array([0x22, ...new TextEncoder().encode('Success"')]));

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
    true satisfies Equal<typeof error.payload, unknown>;
    true satisfies Equal<typeof error.status, AnyAmootStatus>;
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
    listed: statuses.map((status) => status.code),
    attempts: [1, 0, { Status: 999999 }, "Brand_New", null].map(attempt),
    success: [1, 0, "1", "Failed", { Status: "Success" }, { Title: "Success" }].map(isSuccess),
  }),
);
