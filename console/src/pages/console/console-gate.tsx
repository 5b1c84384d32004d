import { useQueryClient } from "@tanstack/react-query";
import { LimnerError } from "limner/client";
import { useEffect, type ReactElement, type ReactNode } from "react";
import { ADMIN_SESSION, useAdminSession } from "../../api/use-admin-session.ts";
import { SignInPage } from "./sign-in/sign-in-page.tsx";

/** Lets through who is signed in to the console; everyone else is shown where to sign in. */
export function ConsoleGate({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useAdminSession();
  useSessionEnd();
  if (session.data !== null && session.data !== undefined) {
    return children;
  }
  return session.isPending ? <Waiting /> : <SignInPage unreachable={session.error} />;
}

function Waiting(): ReactElement {
  return <main id="content" />;
}

/** A call that is answered with 401 is how a session ends that was open when the page was. */
function useSessionEnd(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ query }) => {
        const { error } = query.state;
        const isRefused = error instanceof LimnerError && error.code === "invalid_api_key";
        if (query.queryKey[0] === "admin" && isRefused && query.queryHash !== "") {
          queries.setQueryData(ADMIN_SESSION, null);
        }
      }),
    [queries],
  );
}
