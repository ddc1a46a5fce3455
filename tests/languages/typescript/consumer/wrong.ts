// What tsc --strict has to refuse: each line that ends in the number of an error, and no other.
import {
  AmootStatus,
  AmootStatusError,
  parseStatus,
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
statusInfo(4).title; // TS2532
new AmootStatusError("Failed"); // TS2345
