import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { askAdmin } from "../../../api/ask-admin.ts";
import type { AdminKey, CreatedKey } from "./admin-key.ts";
import type { KeyBody } from "./read-key-form.ts";

interface KeyWish {
  readonly account: string;
  readonly body: KeyBody;
}

interface KeyChange {
  readonly id: string;
  readonly body: Partial<KeyBody> | { readonly disabled: boolean };
}

interface KeyChanges {
  readonly create: UseMutationResult<CreatedKey, Error, KeyWish>;
  readonly change: UseMutationResult<unknown, Error, KeyChange>;
  readonly revoke: UseMutationResult<unknown, Error, AdminKey>;
}

/** What can be done with keys. Nothing is shown as done before the server has said so. */
export function useKeyChanges(): KeyChanges {
  const queries = useQueryClient();
  const onSuccess = async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ["admin", "keys"] }),
      queries.invalidateQueries({ queryKey: ["admin", "accounts"] }),
    ]);
  };
  return {
    create: useMutation({
      mutationFn: ({ account, body }: KeyWish) =>
        askAdmin<CreatedKey>(`/accounts/${encodeURIComponent(account)}/keys`, {
          method: "POST",
          body,
        }),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ id, body }: KeyChange) =>
        askAdmin(`/keys/${encodeURIComponent(id)}`, { method: "PATCH", body }),
      onSuccess,
    }),
    revoke: useMutation({
      mutationFn: ({ id }: AdminKey) =>
        askAdmin(`/keys/${encodeURIComponent(id)}/revoke`, { method: "POST" }),
      onSuccess,
    }),
  };
}
