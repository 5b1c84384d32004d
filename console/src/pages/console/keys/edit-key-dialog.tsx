import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useChannelNames } from "../../../api/use-names.ts";
import { ConsoleForm } from "../console-form.tsx";
import type { AdminKey } from "./admin-key.ts";
import { toKeyForm } from "./key-form.ts";
import { KeyFields } from "./key-fields.tsx";
import { changesOf, readKeyForm } from "./read-key-form.ts";
import { useKeyChanges } from "./use-key-changes.ts";
import { useKeyForm } from "./use-key-form.ts";

interface EditKeyDialogProps {
  readonly of: AdminKey;
  readonly onClose: () => void;
}

export function EditKeyDialog({ of: key, onClose }: EditKeyDialogProps): ReactElement {
  const texts = useTranslations("keys");
  const { models } = useChannelNames();
  const { change } = useKeyChanges();
  const { form, setForm, wrong, dirty, check } = useKeyForm(() => toKeyForm(key));
  const submit = () => {
    if (!dirty) {
      onClose();
      return;
    }
    if (!check()) {
      return;
    }
    const now = Date.now();
    const body = changesOf(readKeyForm(toKeyForm(key), now), readKeyForm(form, now));
    change.mutate({ id: key.id, body }, { onSuccess: onClose });
  };
  return (
    <ConsoleForm
      title={texts("editTitle", { name: key.name })}
      description={`${key.account_name}, ${key.id}`}
      submit={texts("save")}
      busy={change.isPending}
      dirty={dirty}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <KeyFields form={form} onChange={setForm} wrong={wrong} accounts={null} models={models} />
    </ConsoleForm>
  );
}
