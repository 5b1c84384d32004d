import { useId, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { keepKey } from "../../../api/key.ts";
import { useChannelNames } from "../../../api/use-names.ts";
import { Button } from "../../../parts/button.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { Tick } from "../../../parts/tick.tsx";
import { DEFAULT_WISHES } from "../../../threads/thread.ts";
import type { CreatedKey } from "./admin-key.ts";
import { CreatedFacts } from "./created-facts.tsx";
import { KeySample } from "./key-sample.tsx";

interface CreatedKeyDialogProps {
  readonly created: CreatedKey;
  readonly onClose: () => void;
}

/** The key, this once. Until it is copied, or said to be stored, nothing closes the dialog. */
export function CreatedKeyDialog({ created, onClose }: CreatedKeyDialogProps): ReactElement {
  const texts = useTranslations("keys.created");
  const [isStored, setStored] = useState(false);
  const { models } = useChannelNames();
  const usual = DEFAULT_WISHES.model;
  const model = created.models?.[0] ?? (models.includes(usual) ? usual : (models[0] ?? usual));
  return (
    <Dialog
      open
      locked={!isStored}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={texts("title", { name: created.name })}
      description={texts("purpose")}
      footer={
        <StoredFooter
          created={created}
          isStored={isStored}
          onStored={setStored}
          onClose={onClose}
        />
      }
    >
      <div className="mt-1 flex items-center gap-3 rounded-lg border border-line-strong bg-sunken py-3 pr-3 pl-4 focus-within:shadow-(--focus) [&_button:focus-visible]:[--tw-ring-shadow:0_0_#0000]">
        <code aria-label={texts("key")} className="min-w-0 flex-1 text-sm break-all select-all">
          {created.key}
        </code>
        <CopyButton
          autoFocus
          look="primary"
          small={false}
          text={created.key}
          onCopied={() => setStored(true)}
        />
      </div>
      <KeySample created={created} model={model} onKeyCopied={() => setStored(true)} />
      <CreatedFacts created={created} />
    </Dialog>
  );
}

interface StoredFooterProps extends CreatedKeyDialogProps {
  readonly isStored: boolean;
  readonly onStored: (isStored: boolean) => void;
}

function StoredFooter({ created, isStored, onStored, onClose }: StoredFooterProps): ReactElement {
  const texts = useTranslations("keys.created");
  const general = useTranslations("common");
  const [, navigate] = useLocation();
  const why = useId();
  const tryNow = () => {
    keepKey({ key: created.key, name: created.name });
    navigate("~/");
  };
  const off = { disabled: !isStored, "aria-describedby": isStored ? undefined : why };
  return (
    <>
      <span className="mr-auto flex flex-col">
        <Tick checked={isStored} onChange={onStored}>
          {texts("stored")}
        </Tick>
        <span id={why} className={isStored ? "hidden" : "text-xs text-text-2"}>
          {texts("why")}
        </span>
      </span>
      <span className="flex gap-2">
        <Button {...off} onClick={tryNow}>
          {texts("tryNow")}
        </Button>
        <Button look="primary" {...off} onClick={onClose}>
          {general("done")}
        </Button>
      </span>
    </>
  );
}
