import { Fault } from "../../contract/fault.ts";

export function createBodyLateFault(timeoutMs: number): Fault {
  return new Fault(
    "invalid_request",
    `The body did not arrive within ${timeoutMs / 1000} s. Send it faster, or send smaller pictures.`,
    {
      headers: { connection: "close" },
    },
  );
}
