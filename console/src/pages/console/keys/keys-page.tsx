import { Plus } from "lucide-react";
import { useDeferredValue, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link, useLocation, useRoute, useSearchParams } from "wouter";
import { useAdminPages } from "../../../api/use-admin-pages.ts";
import { Button } from "../../../parts/button.tsx";
import { useToast } from "../../../parts/toasts.tsx";
import { ConsolePage } from "../console-page.tsx";
import type { AdminKey } from "./admin-key.ts";
import { EditKeyDialog } from "./edit-key-dialog.tsx";
import { KeyFilters } from "./key-filters.tsx";
import { KeyList } from "./key-list.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";
import { RevokeKeyDialog } from "./revoke-key-dialog.tsx";
import { useKeyChanges } from "./use-key-changes.ts";

/** The keys of all accounts, or of one. `/new` makes one, `/<id>` changes one. */
export function KeysPage(): ReactElement {
  const texts = useTranslations("keys");
  const shell = useTranslations("shell");
  const [search] = useSearchParams();
  const [words, setWords] = useState("");
  const [state, setState] = useState("all");
  const account = search.get("account") ?? "";
  const list = useAdminPages<AdminKey>(["keys"], toPath(useDeferredValue(words), state, account));
  const [revoking, setRevoking] = useState<AdminKey | null>(null);
  const restore = useRestore();
  const isNarrowed = words !== "" || state !== "all";
  const query = account === "" ? "" : `?account=${encodeURIComponent(account)}`;
  return (
    <ConsolePage
      title={shell("keys")}
      note={list.isRead && !isNarrowed && <KeyCount keys={list.rows} more={list.hasMore} />}
      actions={
        <>
          <KeyFilters words={words} onWords={setWords} state={state} onState={setState} />
          <Button asChild look="primary">
            <Link href={`/new${query}`}>
              <Plus size={16} strokeWidth={1.75} aria-hidden />
              {texts("create")}
            </Link>
          </Button>
        </>
      }
    >
      {account !== "" && <OneAccount name={list.rows[0]?.account_name ?? account} />}
      <KeyList
        list={list}
        isNarrowed={isNarrowed}
        hrefOf={({ id }) => `/${id}${query}`}
        onClear={() => {
          setWords("");
          setState("all");
        }}
        onRevoke={setRevoking}
        onRestore={restore}
      />
      <KeyDialogs list={list.rows} isRead={list.isRead} account={account} query={query} />
      {revoking !== null && (
        <RevokeKeyDialog of={revoking} onUndo={restore} onClose={() => setRevoking(null)} />
      )}
    </ConsolePage>
  );
}

interface KeyDialogsProps {
  readonly list: readonly AdminKey[];
  readonly isRead: boolean;
  readonly account: string;
  readonly query: string;
}

/** What the address opens above the list. */
function KeyDialogs({ list, isRead, account, query }: KeyDialogsProps): ReactElement | null {
  const texts = useTranslations("keys");
  const [, navigate] = useLocation();
  const [isOpen, route] = useRoute("/:id");
  const close = () => navigate(`/${query}`);
  if (!isOpen) {
    return null;
  }
  if (route.id === "new") {
    return <NewKeyDialog account={account} onClose={close} />;
  }
  const key = list.find(({ id }) => id === route.id);
  if (key !== undefined) {
    return <EditKeyDialog key={key.id} of={key} onClose={close} />;
  }
  return isRead ? (
    <p role="status" className="mt-4 text-sm text-text-2">
      {texts("gone")}
    </p>
  ) : null;
}

function KeyCount({
  keys,
  more,
}: {
  readonly keys: readonly AdminKey[];
  readonly more: boolean;
}): string {
  const texts = useTranslations("keys");
  const accounts = new Set(keys.map(({ account }) => account)).size;
  return more
    ? texts("countMore", { keys: keys.length })
    : texts("count", { keys: keys.length, accounts });
}

function OneAccount({ name }: { readonly name: string }): ReactElement {
  const texts = useTranslations("keys");
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-3 text-sm">
      {texts("ofAccount", { account: name })}
      <Link href="/" className="text-lapis-text underline underline-offset-3">
        {texts("showAll")}
      </Link>
    </p>
  );
}

function useRestore(): (key: AdminKey) => void {
  const texts = useTranslations("keys");
  const toast = useToast();
  const { change } = useKeyChanges();
  return ({ id, name }) =>
    change.mutate(
      { id, body: { disabled: false } },
      { onSuccess: () => toast({ text: texts("restored", { name }) }) },
    );
}

function toPath(words: string, state: string, account: string): string {
  const query = new URLSearchParams([
    ...(words.trim() === "" ? [] : [["q", words.trim()]]),
    ...(state === "all" ? [] : [["state", state]]),
    ...(account === "" ? [] : [["account", account]]),
  ]).toString();
  return query === "" ? "/keys" : `/keys?${query}`;
}
