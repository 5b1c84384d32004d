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
export function NewKeyDialog({ account, onClose }: NewKeyDialogProps): ReactElement {
  const [created, setCreated] = useState<CreatedKey | null>(null);
  return created === null ? (
    <KeyWishes account={account} onCreated={setCreated} onClose={onClose} />
  ) : (
    <CreatedKeyDialog created={created} onClose={onClose} />
  );
}

interface KeyWishesProps extends NewKeyDialogProps {
  readonly onCreated: (key: CreatedKey) => void;
}

function KeyWishes({ account, onCreated, onClose }: KeyWishesProps): ReactElement {
  const texts = useTranslations("keys.form");
  const accounts = useAccountChoice();
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

function useAccountChoice(): readonly { readonly id: string; readonly name: string }[] {
  const { data } = useQuery({
    queryKey: ["admin", "accounts", "choice"],
    queryFn: ({ signal }) =>
      readAdminList<components["schemas"]["Account"]>("/accounts", {
        signal,
        rowsMax: ACCOUNTS_MAX,
      }),
  });
  return data ?? [];
}
