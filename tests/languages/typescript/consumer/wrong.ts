// What tsc --strict has to refuse: each line that ends in the number of an error, and no other.
import {
  AmootStatus,
  AmootStatusError,
  assertSuccess,
  isSuccess,
  parseStatus,
  statuses,
  statusInfo,
  type AmootStatusTitle,
} from "amootsms-status";
import { Success } from "amootsms-status/codes";

export const invented: AmootStatus = 999999; // TS2322
export const miscased: AmootStatusTitle = "success"; // TS2820
export const missing = AmootStatus.Nonsense; // TS2339
export const zero: 0 = Success; // TS2322
AmootStatus.Failed = 1; // TS2540
AmootStatus.Failed satisfies 1; // TS1360

const status = parseStatus("1");
status.title.length; // TS18047
status.raw; // TS2339
if (status.known) {
  status.code === 999999; // TS2367
  status.title === "success"; // TS2367
  status.code = 1; // TS2540
  if (status.success) status.title satisfies "Failed"; // TS1360
} else {
  status.code.toFixed(); // TS18047
  status.success satisfies true; // TS1360
  status.raw.Status; // TS18046
}
statusInfo(4 as number).title; // TS2532
statusInfo("Nonsense").title; // TS2532
statusInfo(4).title satisfies "Success"; // TS1360
statuses[0] = statusInfo(4); // TS2542
statuses.push(); // TS2339

declare const response: Promise<Response>;
parseStatus(response); // TS2345
parseStatus((async () => 1)()); // TS2345
isSuccess(response.then((body) => body.json())); // TS2345
assertSuccess(response); // TS2345
parseStatus(fetch("https://example.org")); // TS2345
declare const body: Response;
parseStatus(body.json); // TS2345
isSuccess(() => 1); // TS2345
parseStatus(Error); // TS2345
assertSuccess({ Status: 1 }).Data; // TS2339
new AmootStatusError("Failed"); // TS2345
declare const late: Body | Promise<Body>;
parseStatus(late); // TS2345
