import { useMutation } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { components } from "../../../api/admin-api.ts";
import { askAdmin } from "../../../api/ask-admin.ts";
import { useAccountNames } from "../../../api/use-names.ts";
import { Button } from "../../../parts/button.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { SuggestField } from "../../../parts/explorer/suggest-field.tsx";
import { Notice } from "../../../parts/notice.tsx";

type Secrets = components["schemas"]["AdminGetWebhookSecrets"];

interface SecretsDialogProps {
  /** Whose; an empty text where that is yet to be chosen. */
  readonly account: string;
  readonly onClose: () => void;
}

/** What signs the messages of an account: shown on request, and made anew with the consequence named. */
export function SecretsDialog({ account: first, onClose }: SecretsDialogProps): ReactElement {
  const texts = useTranslations("webhooks");
  const [account, setAccount] = useState(first);
  const [words, setWords] = useState("");
  const accounts = useAccountNames(account === "" ? words : account);
  const name = accounts.find(({ id }) => id === account)?.name ?? account;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={account === "" ? texts("secrets") : texts("secretsOf", { account: name })}
      description={texts("secretsText")}
    >
      {first === "" && (
        <div className="mb-4">
          <SuggestField
            label={texts("secretsChoose")}
            placeholder={texts("findAccount")}
            value={account}
            options={accounts}
            onWords={setWords}
            onChange={setAccount}
          />
        </div>
      )}
      {account !== "" && <AccountSecrets key={account} account={account} name={name} />}
    </Dialog>
  );
}

interface AccountSecretsProps {
  readonly account: string;
  readonly name: string;
}

function AccountSecrets({ account, name }: AccountSecretsProps): ReactElement {
  const texts = useTranslations("webhooks");
  const [isRotating, setRotating] = useState(false);
  const path = `/accounts/${encodeURIComponent(account)}/webhook-secrets`;
  // Asked for by a press and kept by nobody: no query, which would leave them in the cache.
  const show = useMutation({ mutationFn: () => askAdmin<Secrets>(path) });
  const rotate = useMutation({
    mutationFn: () => askAdmin<Secrets>(`${path}/rotate`, { method: "POST" }),
    onSuccess: () => setRotating(false),
  });
  const shown = rotate.data ?? show.data;
  if (isRotating) {
    return (
      <RotateQuestion
        name={name}
        isSecond={(shown?.secrets.length ?? 0) > 1}
        isBusy={rotate.isPending}
        fault={rotate.error}
        onRotate={() => rotate.mutate()}
        onCancel={() => setRotating(false)}
      />
    );
  }
  return (
    <div className="space-y-4">
      {show.error !== null && (
        <Notice tone="vermilion" role="alert">
          {texts("showFailed", { message: show.error.message })}
        </Notice>
      )}
      {shown === undefined ? (
        <Button look="primary" busy={show.isPending} onClick={() => show.mutate()}>
          {texts("show")}
        </Button>
      ) : (
        <>
          <SecretList secrets={shown.secrets} />
          <Button look="danger" onClick={() => setRotating(true)}>
            {texts("rotate")}
          </Button>
        </>
      )}
    </div>
  );
}

function SecretList({ secrets }: { readonly secrets: readonly string[] }): ReactElement {
  const texts = useTranslations("webhooks");
  return (
    <ul className="space-y-3">
      {secrets.map((secret, index) => (
        <li key={secret}>
          <p className="text-xs text-text-2">{texts(index === 0 ? "newest" : "before")}</p>
          <p className="mt-1 flex items-center gap-2 rounded-md bg-sunken py-1 pr-1 pl-3">
            <code className="min-w-0 flex-1 text-xs break-all">{secret}</code>
            <CopyButton text={secret} label={texts("copySecret")} />
          </p>
        </li>
      ))}
    </ul>
  );
}

interface RotateQuestionProps {
  readonly name: string;
  /** There is one before the present one, which would stop counting. */
  readonly isSecond: boolean;
  readonly isBusy: boolean;
  readonly fault: Error | null;
  readonly onRotate: () => void;
  readonly onCancel: () => void;
}

function RotateQuestion(props: RotateQuestionProps): ReactElement {
  const { name, isSecond, isBusy, fault, onRotate, onCancel } = props;
  const texts = useTranslations("webhooks");
  const general = useTranslations("common");
  return (
    <div role="group" aria-label={texts("rotateTitle", { account: name })}>
      <h3 className="text-md">{texts("rotateTitle", { account: name })}</h3>
      <p className="mt-1 text-sm text-text-2">{texts(isSecond ? "rotateText" : "rotateFirst")}</p>
      {fault !== null && (
        <div className="mt-3">
          <Notice tone="vermilion" role="alert">
            {texts("rotateFailed", { message: fault.message })}
          </Notice>
        </div>
      )}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button autoFocus onClick={onCancel}>
          {general("cancel")}
        </Button>
        <Button look="danger" busy={isBusy} onClick={onRotate}>
          {texts("rotateConfirm", { account: name })}
        </Button>
      </div>
    </div>
  );
}
