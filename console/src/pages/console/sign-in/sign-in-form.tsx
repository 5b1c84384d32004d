import { KeyRound } from "lucide-react";
import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatWait } from "../../../kit/format-wait.ts";
import { Button } from "../../../parts/button.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { readSignInFault } from "./read-sign-in-fault.ts";
import { useSignIn } from "./use-sign-in.ts";

/** The field for the admin key. After too many wrong ones it waits, and says how long. */
export function SignInForm(): ReactElement {
  const texts = useTranslations("console.signIn");
  const [key, setKey] = useState("");
  const { signIn, isBusy, error, waitMs } = useSignIn();
  const fault = readSignInFault(error, waitMs);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() !== "" && waitMs === 0) {
      signIn(key.trim());
    }
  };
  const saysWait = fault?.kind === "slowed";
  return (
    <form className="mt-6" onSubmit={submit}>
      <TextField
        type="password"
        name="admin-key"
        label={texts("key")}
        placeholder={texts("placeholder")}
        autoComplete="current-password"
        autoFocus
        spellCheck={false}
        maxLength={512}
        mono
        icon={<KeyRound size={14} strokeWidth={2} aria-hidden />}
        value={key}
        onChange={(event) => setKey(event.target.value)}
        fault={fault === null ? undefined : texts(fault.kind, { message: fault.message })}
      />
      <p role="alert" className="sr-only">
        {fault === null ? "" : texts(fault.kind, { message: fault.message })}
      </p>
      <Button
        type="submit"
        look="primary"
        className="mt-4 w-full"
        busy={isBusy}
        disabled={key.trim() === "" || saysWait}
      >
        {saysWait ? texts("wait", { time: formatWait(waitMs) }) : texts("submit")}
      </Button>
    </form>
  );
}
