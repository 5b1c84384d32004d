import { describe } from "vitest";
import type { Dispatch } from "../contract/dispatch.ts";
import { listenersAreTold } from "./dispatch/listeners.ts";
import { slotsChange } from "./dispatch/slots-change.ts";
import { workBeginsWhenRung } from "./dispatch/work-begins.ts";
import { workEnds } from "./dispatch/work-ends.ts";

/**
 * The promises of `contract/dispatch.ts`. `open` makes a dispatch whose sweep does not come within a
 * test, so that a lost ring shows as a test that never ends.
 */
export function dispatchKeepsItsPromises(name: string, open: () => Promise<Dispatch>): void {
  describe(`${name} keeps the promises of a dispatch`, { timeout: 10_000 }, () => {
    workBeginsWhenRung(open);
    slotsChange(open);
    workEnds(open);
    listenersAreTold(open);
  });
}
