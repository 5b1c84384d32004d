import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { components } from "./admin-api.ts";
import { readAdminList } from "./read-admin-list.ts";

/** Something that can be chosen by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

type AccountRow = components["schemas"]["Account"];
type KeyRow = components["schemas"]["AdminFindKeys"]["data"][number];

const SHOWN_MAX = 8;
const CHANNELS_MAX = 500;

/** The accounts whose name or id has those words. */
export function useAccountNames(words: string): readonly Named[] {
  const { data } = useQuery({
    queryKey: ["admin", "account-names", words],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const path = `/accounts${words === "" ? "" : `?q=${encodeURIComponent(words)}`}`;
      const rows = await readAdminList<AccountRow>(path, { signal, rowsMax: SHOWN_MAX });
      return rows.map(({ id, name }) => ({ id, name, note: null }));
    },
  });
  return data ?? [];
}

/** The keys whose name or first characters have those words, of one account or of all. */
export function useKeyNames(words: string, account: string): readonly Named[] {
  const { data } = useQuery({
    queryKey: ["admin", "key-names", words, account],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams([
        ...(words === "" ? [] : [["q", words]]),
        ...(account === "" ? [] : [["account", account]]),
      ]);
      const rows = await readAdminList<KeyRow>(`/keys?${query}`, { signal, rowsMax: SHOWN_MAX });
      return rows.map(({ id, name, account_name: note }) => ({ id, name, note }));
    },
  });
  return data ?? [];
}

/** The channels, and the models that they draw. */
export function useChannelNames(): {
  readonly channels: readonly string[];
  readonly models: readonly string[];
} {
  const { data } = useQuery({
    queryKey: ["admin", "channel-names"],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      readAdminList<{ readonly id: string; readonly models: readonly string[] }>("/channels", {
        signal,
        rowsMax: CHANNELS_MAX,
      }),
  });
  const rows = data ?? [];
  return {
    channels: rows.map(({ id }) => id),
    models: [...new Set(rows.flatMap(({ models }) => models))].toSorted(),
  };
}
