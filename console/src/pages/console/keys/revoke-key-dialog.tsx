import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useToast } from "../../../parts/toasts.tsx";
import { AskFirst } from "../ask-first.tsx";
import type { AdminKey } from "./admin-key.ts";
import { useKeyChanges } from "./use-key-changes.ts";

interface RevokeKeyDialogProps {
  readonly of: AdminKey;
  /** Puts it back into use. */
  readonly onUndo: (key: AdminKey) => void;
  readonly onClose: () => void;
}

export function RevokeKeyDialog({ of: key, onUndo, onClose }: RevokeKeyDialogProps): ReactElement {
  const texts = useTranslations("keys");
  const toast = useToast();
  const { revoke } = useKeyChanges();
  const act = () =>
    revoke.mutate(key, {
      onSuccess() {
        onClose();
        toast({
          text: texts("revokedNow", { name: key.name }),
          action: { label: texts("undo"), onSelect: () => onUndo(key) },
        });
      },
    });
  return (
    <AskFirst
      title={texts("revokeTitle", { name: key.name })}
      text={texts("revokeText")}
      action={texts("revokeNow", { name: key.name })}
      busy={revoke.isPending}
      error={revoke.error}
      onAction={act}
      onClose={onClose}
    />
  );
}
