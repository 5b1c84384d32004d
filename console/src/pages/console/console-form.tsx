import { CircleX } from "lucide-react";
import { useId, type FormEvent, type ReactElement, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Notice } from "../../parts/notice.tsx";

interface ConsoleFormProps {
  readonly title: string;
  readonly description?: ReactNode;
  /** A verb with its object. */
  readonly submit: string;
  readonly busy: boolean;
  /** Something was typed, so that Esc and a press beside it do not throw it away. */
  readonly dirty: boolean;
  readonly error: Error | null;
  readonly danger?: boolean;
  readonly width?: number;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. What the server says against it stands at its end, with nothing lost. */
export function ConsoleForm(props: ConsoleFormProps): ReactElement {
  const { title, description, submit, busy, dirty, error, onSubmit, onClose, children } = props;
  const texts = useTranslations("common");
  const id = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) {
      const form = event.currentTarget;
      flushSync(onSubmit);
      form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      {...(description === undefined ? {} : { description })}
      locked={dirty || busy}
      width={props.width ?? 560}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {texts("cancel")}
          </Button>
          <Button
            look={props.danger === true ? "danger" : "primary"}
            type="submit"
            form={id}
            busy={busy}
          >
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={send} className="flex flex-col gap-4 pt-1">
        {children}
        {error !== null && (
          <Notice
            tone="vermilion"
            role="alert"
            icon={<CircleX size={14} strokeWidth={2} aria-hidden />}
          >
            {error.message}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
