import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { askAdmin } from "../../../api/ask-admin.ts";
import { ConsoleForm } from "../console-form.tsx";
import type { Account } from "./account.ts";
import { AccountFields } from "./account-fields.tsx";
import {
  emptyAccountForm,
  findWrongFields,
  readAccountForm,
  toAccountForm,
  type AccountBody,
} from "./account-form.ts";

interface AccountDialogProps {
  /** Null: a new one. */
  readonly of: Account | null;
  readonly onDone: (account: Account) => void;
  readonly onClose: () => void;
}

/** Makes an account, or changes one. */
export function AccountDialog({ of: account, onDone, onClose }: AccountDialogProps): ReactElement {
  const texts = useTranslations("accounts.form");
  const [start] = useState(() => (account === null ? emptyAccountForm() : toAccountForm(account)));
  const [form, setForm] = useState(start);
  const [isTried, setTried] = useState(false);
  const save = useSave(account);
  const wrong = findWrongFields(form);
  const submit = () => {
    setTried(true);
    if (wrong.length === 0) {
      save.mutate(readAccountForm(form), { onSuccess: onDone });
    }
  };
  return (
    <ConsoleForm
      title={account === null ? texts("newTitle") : texts("editTitle", { name: account.name })}
      description={account === null ? texts("newPurpose") : account.id}
      submit={account === null ? texts("make") : texts("save")}
      busy={save.isPending}
      dirty={form !== start}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <AccountFields form={form} onChange={setForm} wrong={isTried ? wrong : []} />
    </ConsoleForm>
  );
}

function useSave(account: Account | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AccountBody) =>
      account === null
        ? askAdmin<Account>("/accounts", { method: "POST", body })
        : askAdmin<Account>(`/accounts/${encodeURIComponent(account.id)}`, {
            method: "PATCH",
            body,
          }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["admin", "accounts"] }),
  });
}
