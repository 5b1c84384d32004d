import { isAbsolute, relative, resolve, sep } from "node:path";
import { Fault } from "../../contract/fault.ts";
import { quoteInput } from "../../kit/quote-input.ts";

/** A path as it stands below the root, and whole. */
export interface InsidePath {
  readonly path: string;
  /** With forward slashes. */
  readonly shown: string;
}

/**
 * Reads a path that must lead below the root, by its words alone; where its links lead is for the caller to find out,
 * who asks again with what they resolve to. Throws `invalid_request` for a way out and for hidden files and folders.
 */
export function pathInside(root: string, written: string, param: string): InsidePath {
  const path = resolve(root, written);
  const inside = relative(root, path);
  const parts = inside.split(sep);
  if (inside === "" || isAbsolute(inside) || parts[0] === ".." || written.includes("\0")) {
    throw new Fault(
      "invalid_request",
      `${quoteInput(written)} is not below the working folder. Name a file below it, such as assets/cat.png.`,
      { param },
    );
  }
  if (parts.some((part) => part.startsWith("."))) {
    throw new Fault(
      "invalid_request",
      `${quoteInput(written)} is hidden, or in a hidden folder; such files are left alone.`,
      { param },
    );
  }
  return { path, shown: parts.join("/") };
}
