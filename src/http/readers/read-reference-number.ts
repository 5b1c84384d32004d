import { Fault } from "../../contract/fault.ts";

/** The last part of the path of a reference. Throws `not_found`. */
export function readReferenceNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    throw new Fault("not_found", "References are counted from 1.");
  }
  return Number(text);
}
