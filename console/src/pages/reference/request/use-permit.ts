import { useMemo } from "react";
import { useSignedInKey } from "../../../api/key.ts";
import { useAdminSession } from "../../../api/use-admin-session.ts";
import type { Access } from "../document/operation.ts";

/** What opens an operation in this browser. */
export interface Permit {
  /** Null: there is nothing that would open it. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** The name of the key. */
  readonly name: string;
}

/** Pages of other origins cannot send it, so that the cookie alone opens nothing. */
const CONSOLE_HEADERS = { "x-limner-console": "1" };

export function usePermit(access: Access, path: string): Permit {
  const signedIn = useSignedInKey();
  const session = useAdminSession();
  const isAdmin = session.data !== null && session.data !== undefined;
  const key = signedIn?.key ?? null;
  const name = signedIn?.name ?? "";
  return useMemo(() => {
    if (access === "key") {
      return { headers: key === null ? null : { authorization: `Bearer ${key}` }, name };
    }
    if (access === "admin") {
      return { headers: isAdmin ? CONSOLE_HEADERS : null, name: "" };
    }
    return { headers: path.startsWith("/admin/") ? CONSOLE_HEADERS : {}, name: "" };
  }, [access, path, isAdmin, key, name]);
}
