import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { drawingDesk } from "./drawing-desk.ts";
import { dropFile } from "./file-store.ts";
import type { Thread } from "./thread.ts";
import { threadStore } from "./thread-store.ts";

interface DeleteThreadDialogProps {
  readonly thread: Thread;
  readonly onClose: (gone: boolean) => void;
}

export function DeleteThreadDialog({ thread, onClose }: DeleteThreadDialogProps): ReactElement {
  const texts = useTranslations("playground");
  const general = useTranslations("common");
  const remove = () => {
    drawingDesk.leave(thread.id);
    const files = [thread.draft, ...thread.turns].flatMap(({ references }) =>
      references.filter(({ kind }) => kind === "file"),
    );
    files.forEach(({ id }) => void dropFile(id));
    void threadStore.remove(thread.id);
    onClose(true);
  };
  return (
    <Dialog
      open
      onOpenChange={() => onClose(false)}
      title={texts("deleteTitle")}
      description={texts("deleteText")}
      width={460}
      footer={
        <>
          <Button look="ghost" onClick={() => onClose(false)}>
            {general("cancel")}
          </Button>
          <Button look="danger" onClick={remove}>
            {texts("delete")}
          </Button>
        </>
      }
    >
      <p className="truncate pt-1 text-md font-medium">{thread.title}</p>
    </Dialog>
  );
}
