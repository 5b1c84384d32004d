import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LimnerError } from "limner/client";
import { useState } from "react";
import type { components } from "../../../api/admin-api.ts";
import { askAdmin } from "../../../api/ask-admin.ts";
import { ADMIN_SESSION } from "../../../api/use-admin-session.ts";
import { useNow } from "../../../kit/use-now.ts";

type Session = components["schemas"]["AdminSignIn"];

interface SignIn {
  readonly signIn: (key: string) => void;
  readonly isBusy: boolean;
  readonly error: Error | null;
  /** How long the server wants no further try; 0 when it takes one. */
  readonly waitMs: number;
}

const SECOND_MS = 1000;

/** Exchanges the admin key for the cookie of the console. The key is kept nowhere. */
export function useSignIn(): SignIn {
  const queries = useQueryClient();
  const [openAt, setOpenAt] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (key: string) => askAdmin<Session>("/session", { method: "POST", body: { key } }),
    onSuccess: ({ expires }) =>
      queries.setQueryData(ADMIN_SESSION, expires === null ? null : { expires }),
    onError: (failure) => {
      const after = failure instanceof LimnerError ? failure.retryAfterMs : null;
      setOpenAt(after === null ? 0 : Date.now() + after);
    },
  });
  const now = useNow(openAt > 0, SECOND_MS);
  // The clock of this page is a second old at most, so a wait never reads longer than it was asked to be.
  const waitMs = openAt === 0 ? 0 : Math.max(0, openAt - Math.max(now, Date.now()));
  return { signIn: mutate, isBusy: isPending, error, waitMs };
}
