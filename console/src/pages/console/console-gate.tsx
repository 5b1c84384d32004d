import { useQueryClient } from "@tanstack/react-query";
import { LimnerError } from "limner/client";
import { useEffect, type ReactNode } from "react";
import { ADMIN_SESSION, useAdminSession } from "../../api/use-admin-session.ts";
import { SignInPage } from "./sign-in/sign-in-page.tsx";

/** Lets through who is signed in to the console; everyone else is shown where to sign in. */
export function ConsoleGate({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useAdminSession();
  useSessionEnd();
  if (session.data !== null && session.data !== undefined) {
    return children;
  }
  return session.isPending ? (
    <main id="content" />
  ) : (
    <SignInPage unreachable={session.error} onRetry={() => void session.refetch()} />
  );
}

/** A session may end while its pages are open; the first call that is refused says so. */
function useSessionEnd(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (
          event.type === "updated" &&
          event.action.type === "error" &&
          event.query.queryKey[0] === ADMIN_SESSION[0] &&
          event.action.error instanceof LimnerError &&
          event.action.error.code === "invalid_api_key"
        ) {
          queries.setQueryData(ADMIN_SESSION, null);
        }
      }),
    [queries],
  );
}
