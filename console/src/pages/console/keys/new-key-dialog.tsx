import { useQuery } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { components } from "../../../api/admin-api.ts";
import { readAdminList } from "../../../api/read-admin-list.ts";
import { useChannelNames } from "../../../api/use-names.ts";
import { ConsoleForm } from "../console-form.tsx";
import type { CreatedKey } from "./admin-key.ts";
import { CreatedKeyDialog } from "./created-key-dialog.tsx";
import { emptyKeyForm } from "./key-form.ts";
import { KeyFields } from "./key-fields.tsx";
import { readKeyForm } from "./read-key-form.ts";
import { useKeyChanges } from "./use-key-changes.ts";
import { useKeyForm } from "./use-key-form.ts";

interface NewKeyDialogProps {
  /** Chosen already; empty for none. */
  readonly account: string;
  readonly onClose: () => void;
}

const ACCOUNTS_MAX = 500;

/** First what the key may do; then the key itself, this once. */
export function NewKeyDialog({ account, onClose }: NewKeyDialogProps): ReactElement | null {
  const [created, setCreated] = useState<CreatedKey | null>(null);
  const accounts = useAccountChoice();
  if (created !== null) {
    return <CreatedKeyDialog created={created} onClose={onClose} />;
  }
  // Where there is only one account, there is nothing to choose.
  const only = accounts?.length === 1 ? (accounts[0]?.id ?? "") : "";
  return accounts === null ? null : (
    <KeyWishes
      account={account === "" ? only : account}
      accounts={accounts}
      onCreated={setCreated}
      onClose={onClose}
    />
  );
}

interface AccountOption {
  readonly id: string;
  readonly name: string;
}

interface KeyWishesProps extends NewKeyDialogProps {
  readonly accounts: readonly AccountOption[];
  readonly onCreated: (key: CreatedKey) => void;
}

function KeyWishes({ account, accounts, onCreated, onClose }: KeyWishesProps): ReactElement {
  const texts = useTranslations("keys.form");
  const { models } = useChannelNames();
  const { create } = useKeyChanges();
  const { form, setForm, wrong, dirty, check } = useKeyForm(() => emptyKeyForm(account));
  const submit = () => {
    if (check()) {
      const body = readKeyForm(form, Date.now());
      create.mutate({ account: form.account, body }, { onSuccess: onCreated });
    }
  };
  return (
    <ConsoleForm
      title={texts("title")}
      description={texts("purpose")}
      submit={texts("make")}
      busy={create.isPending}
      dirty={dirty}
      error={create.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <KeyFields form={form} onChange={setForm} wrong={wrong} accounts={accounts} models={models} />
    </ConsoleForm>
  );
}

/** Null until they are read. */
function useAccountChoice(): readonly AccountOption[] | null {
  const { data, isError } = useQuery({
    queryKey: ["admin", "accounts", "choice"],
    queryFn: ({ signal }) =>
      readAdminList<components["schemas"]["Account"]>("/accounts", {
        signal,
        rowsMax: ACCOUNTS_MAX,
      }),
  });
  return data ?? (isError ? [] : null);
}
