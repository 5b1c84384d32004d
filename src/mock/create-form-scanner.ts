import { Fault } from "../contract/fault.ts";

export interface FormPart {
  readonly name: string;
  readonly bytes: number;
  /** What a field says; undefined for a file, whose bytes are counted and not kept. */
  readonly text: string | undefined;
}

/** Reads multipart/form-data (RFC 7578) as it streams in. */
export interface FormScanner {
  take(chunk: Buffer): void;
  /** Throws if the form is not whole. */
  finish(): readonly FormPart[];
}

const HEAD_BYTES_MAX = 8 * 1024;
const TEXT_BYTES_MAX = 1024 * 1024;
const PARTS_MAX = 200;
const HEAD_END = Buffer.from("\r\n\r\n");

interface OpenPart {
  readonly name: string;
  readonly isFile: boolean;
  readonly kept: Buffer[];
  bytes: number;
}

export function createFormScanner(boundary: string): FormScanner {
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  const parts: FormPart[] = [];
  // The first delimiter has no line before it.
  let rest = Buffer.from("\r\n");
  let state: "body" | "delimiter" | "head" | "end" = "body";
  let part: OpenPart | undefined;

  const keep = (bytes: Buffer): void => {
    if (part === undefined) {
      return;
    }
    part.bytes += bytes.length;
    if (part.isFile) {
      return;
    }
    if (part.bytes > TEXT_BYTES_MAX) {
      throw broken(`The form field ${part.name} is longer than 1 MiB.`);
    }
    part.kept.push(bytes);
  };
  const closePart = (): void => {
    if (part !== undefined) {
      const { name, isFile, kept, bytes } = part;
      parts.push({ name, bytes, text: isFile ? undefined : Buffer.concat(kept).toString() });
      part = undefined;
    }
    if (parts.length > PARTS_MAX) {
      throw broken(`The form has more than ${PARTS_MAX} parts.`);
    }
  };

  /** Each takes what it can from the rest; false when it needs more. */
  const steps = {
    body(): boolean {
      const at = rest.indexOf(delimiter);
      const end = at < 0 ? Math.max(0, rest.length - delimiter.length + 1) : at;
      keep(rest.subarray(0, end));
      rest = rest.subarray(at < 0 ? end : at + delimiter.length);
      if (at < 0) {
        return false;
      }
      closePart();
      state = "delimiter";
      return true;
    },
    delimiter(): boolean {
      if (rest.length < 2) {
        return false;
      }
      const next = rest.subarray(0, 2).toString("latin1");
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
      part = openPart(rest.subarray(0, at).toString());
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
      return parts;
    },
  };
}

function openPart(head: string): OpenPart {
  const [, name] = /^content-disposition:.*?[; ]name="([^"]*)"/im.exec(head) ?? [];
  if (name === undefined) {
    throw broken("A part of the form has no name.");
  }
  return { name, isFile: /[; ]filename\*?=/i.test(head), kept: [], bytes: 0 };
}

function broken(message: string): Fault {
  return new Fault("invalid_request", message);
}
