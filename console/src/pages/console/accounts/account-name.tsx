import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Badge } from "../../../parts/badge.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import type { Account } from "./account.ts";

/** Beside the name: the id, and the way back. */
export function AccountName({ of: account }: { readonly of: Account }): ReactElement {
  const texts = useTranslations("accounts");
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {account.unlimited && <Badge tone="neutral">{texts("unlimited")}</Badge>}
      <code className="text-xs break-all">{account.id}</code>
      <CopyButton text={account.id} label={texts("copyId")} />
      <Link
        href="/"
        className="text-text-2 underline decoration-line-strong underline-offset-3 hover:text-text"
      >
        {texts("back")}
      </Link>
    </span>
  );
}
