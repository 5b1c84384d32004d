import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { components } from "./admin-api.ts";
import { readAdminList } from "./read-admin-list.ts";

/** Something that can be chosen by its name. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

type AccountRow = components["schemas"]["Account"];
type KeyRow = components["schemas"]["AdminFindKeys"]["data"][number];

const SHOWN_MAX = 8;
const CHANNELS_MAX = 500;
const KEYS_MAX = 500;

/** The accounts whose name or id has those words. */
export function useAccountNames(words: string, enabled = true): readonly Named[] {
  const { data } = useQuery({
    enabled,
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

interface KeyWish {
  readonly words: string;
  /** An empty text for any. */
  readonly account: string;
  /** Not only the first few: one of them is to be found by its id, which words do not find. */
  readonly all?: boolean;
  readonly enabled?: boolean;
}

/** The keys whose name or first characters have those words, of one account or of all. */
export function useKeyNames({
  words,
  account,
  all = false,
  enabled = true,
}: KeyWish): readonly Named[] {
  const { data } = useQuery({
    enabled,
    queryKey: ["admin", "key-names", words, account, all],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams([
        ...(words === "" ? [] : [["q", words]]),
        ...(account === "" ? [] : [["account", account]]),
      ]);
      const rows = await readAdminList<KeyRow>(query.size === 0 ? "/keys" : `/keys?${query}`, {
        signal,
        rowsMax: all ? KEYS_MAX : SHOWN_MAX,
      });
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
