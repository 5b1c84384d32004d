import type { ReactElement } from "react";
import { joinClasses } from "../../../kit/join-classes.ts";
import type { Method } from "../document/operation.ts";

/** Questions are quiet, what changes something is strong, what takes away is vermilion. */
const INKS: Readonly<Record<Method, string>> = {
  GET: "text-text-2",
  POST: "text-text",
  PUT: "text-text",
  PATCH: "text-text",
  DELETE: "text-vermilion-text",
};
const SHORT: Partial<Readonly<Record<Method, string>>> = { DELETE: "DEL" };

interface MethodNameProps {
  readonly method: Method;
  /** In a column of its own, in few letters. */
  readonly narrow?: boolean;
}

export function MethodName({ method, narrow = false }: MethodNameProps): ReactElement {
  return (
    <span
      className={joinClasses(
        "shrink-0 font-mono font-strong",
        narrow ? "w-11 text-2xs leading-5" : "text-sm",
        INKS[method],
      )}
    >
      {narrow ? (
        <abbr title={method} className="no-underline">
          {SHORT[method] ?? method}
        </abbr>
      ) : (
        method
      )}
    </span>
  );
}
