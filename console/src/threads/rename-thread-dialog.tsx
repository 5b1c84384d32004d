import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { TextField } from "../parts/text-field.tsx";
import type { Thread } from "./thread.ts";
import { threadStore } from "./thread-store.ts";

interface RenameThreadDialogProps {
  readonly thread: Thread;
  readonly onClose: () => void;
}

const TITLE_MAX = 120;

export function RenameThreadDialog({ thread, onClose }: RenameThreadDialogProps): ReactElement {
  const texts = useTranslations("playground");
  const general = useTranslations("common");
  const form = useId();
  const [title, setTitle] = useState(thread.title);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void threadStore.update(thread.id, (kept) => ({ ...kept, title: title.trim() }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts("renameTitle")}
      width={420}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            {general("cancel")}
          </Button>
          <Button look="primary" type="submit" form={form} disabled={title.trim() === ""}>
            {texts("renameSave")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} className="pt-1">
        <TextField
          label={texts("renameLabel")}
          value={title}
          maxLength={TITLE_MAX}
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
