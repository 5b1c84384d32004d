import type { FastifyReply } from "fastify";
import type { FaultCode } from "../contract/fault.ts";

const codes = new WeakMap<object, FaultCode>();

/** Says which fault an answer tells, for the line in the log and for the metrics, also where the status is 200. */
export function noteFault({ raw }: FastifyReply, code: FaultCode): void {
  codes.set(raw, code);
}

export function faultOf({ raw }: FastifyReply): FaultCode | null {
  return codes.get(raw) ?? null;
}
