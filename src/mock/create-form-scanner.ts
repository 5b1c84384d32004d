import { Fault } from "../contract/fault.ts";
import { createPartList, type FormPart } from "./create-part-list.ts";

/** Reads multipart/form-data (RFC 7578) as it streams in. */
export interface FormScanner {
  take(chunk: Buffer): void;
  /** Throws if the form is not whole. */
  finish(): readonly FormPart[];
}

const HEAD_BYTES_MAX = 8 * 1024;
const HEAD_END = Buffer.from("\r\n\r\n");

export function createFormScanner(boundary: string): FormScanner {
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  const list = createPartList();
  // The first delimiter has no line before it.
  let rest: Buffer = Buffer.from("\r\n");
  let state: "body" | "delimiter" | "head" | "end" = "body";

  /** Each takes what it can from the rest; false when it needs more. */
  const steps = {
    body(): boolean {
      const at = rest.indexOf(delimiter);
      const end = at < 0 ? Math.max(0, rest.length - delimiter.length + 1) : at;
      list.take(rest.subarray(0, end));
      rest = rest.subarray(at < 0 ? end : at + delimiter.length);
      if (at < 0) {
        return false;
      }
      list.close();
      state = "delimiter";
      return true;
    },
    delimiter(): boolean {
      if (rest.length < 2) {
        return false;
      }
      const next = rest.toString("latin1", 0, 2);
      if (next !== "--" && next !== "\r\n") {
        throw broken("The form has a boundary that is followed by something else.");
      }
      state = next === "--" ? "end" : "head";
      rest = rest.subarray(2);
      return true;
    },
    head(): boolean {
      const at = rest.indexOf(HEAD_END);
      if (at > HEAD_BYTES_MAX || (at < 0 && rest.length > HEAD_BYTES_MAX)) {
        throw broken("A part of the form has too long a head.");
      }
      if (at < 0) {
        return false;
      }
      list.open(rest.toString("utf8", 0, at));
      rest = rest.subarray(at + HEAD_END.length);
      state = "body";
      return true;
    },
    end(): boolean {
      rest = rest.subarray(rest.length);
      return false;
    },
  };

  return {
    take(chunk) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      while (steps[state]());
    },
    finish() {
      if (state !== "end") {
        throw broken("The form breaks off before its last boundary.");
      }
      return list.parts;
    },
  };
}

function broken(message: string): Fault {
  return new Fault("invalid_request", message);
}
