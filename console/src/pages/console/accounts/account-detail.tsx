import { useQuery } from "@tanstack/react-query";
import { LimnerError } from "limner/client";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { askAdmin } from "../../../api/ask-admin.ts";
import { Button } from "../../../parts/button.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import { ConsolePage } from "../console-page.tsx";
import type { Account } from "./account.ts";
import { AccountActions, type AccountAction } from "./account-actions.tsx";
import { AccountBounds } from "./account-bounds.tsx";
import { AccountDialog } from "./account-dialog.tsx";
import { AccountFigures } from "./account-figures.tsx";
import { AccountKeys } from "./account-keys.tsx";
import { AccountLedger } from "./account-ledger.tsx";
import { AccountName } from "./account-name.tsx";
import { AccountUsage } from "./account-usage.tsx";
import { EntryDialog } from "./entry-dialog.tsx";

/** One account: its money, its keys, what it used and every entry of its ledger. */
export function AccountDetail({ id }: { readonly id: string }): ReactElement {
  const shell = useTranslations("shell");
  const [action, setAction] = useState<AccountAction | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["admin", "accounts", "one", id],
    queryFn: ({ signal }) => askAdmin<Account>(`/accounts/${encodeURIComponent(id)}`, { signal }),
  });
  if (data === undefined) {
    return (
      <ConsolePage title={shell("accounts")}>
        {error !== null && <NoAccount error={error} onRetry={() => void refetch()} />}
      </ConsolePage>
    );
  }
  return (
    <ConsolePage
      title={data.name}
      note={<AccountName of={data} />}
      actions={<AccountActions of={data} onAction={setAction} />}
    >
      <AccountFigures of={data} />
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[1.62fr_1fr]">
        <AccountUsage id={id} />
        <AccountBounds of={data} onEdit={() => setAction("edit")} />
      </div>
      <AccountKeys id={id} />
      <AccountLedger id={id} />
      {action === "edit" && (
        <AccountDialog of={data} onDone={() => setAction(null)} onClose={() => setAction(null)} />
      )}
      {(action === "top_up" || action === "adjust") && (
        <EntryDialog key={action} of={data} kind={action} onClose={() => setAction(null)} />
      )}
    </ConsolePage>
  );
}

function NoAccount({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry: () => void;
}): ReactElement {
  const texts = useTranslations("accounts");
  if (!(error instanceof LimnerError) || error.code !== "not_found") {
    return <ConsoleFault error={error} onRetry={onRetry} />;
  }
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line py-6 text-sm text-text-2">
      {texts("gone")}
      <Button asChild>
        <Link href="/">{texts("back")}</Link>
      </Button>
    </div>
  );
}
