import { CircleX, Eye, EyeOff } from "lucide-react";
import { LimnerError } from "limner/client";
import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { keepKey } from "../../../api/key.ts";
import { openClient } from "../../../api/use-client.ts";
import { Button } from "../../../parts/button.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import { TextField } from "../../../parts/text-field.tsx";

interface SignInFormProps {
  readonly initial: string;
  readonly failure: unknown;
  readonly linkFailure: unknown;
  readonly onDone: () => void;
}

/** Takes a key once the server knows it. */
export function SignInForm({
  initial,
  failure: first,
  linkFailure,
  onDone,
}: SignInFormProps): ReactElement {
  const texts = useTranslations("playground");
  const [key, setKey] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState(first);
  const words = useFailureWords(failure, linkFailure);
  const signIn = async () => {
    setBusy(true);
    try {
      const account = await openClient(key.trim()).account();
      keepKey({ key: key.trim(), name: account.key.name });
      onDone();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === "") {
      setFailure("empty");
    } else {
      void signIn();
    }
  };
  return (
    <form onSubmit={submit} className="mt-6" noValidate>
      <KeyField value={key} onChange={setKey} isWrong={words !== null} />
      {words !== null && (
        <p id="sign-in-fault" role="alert" className="mt-2 flex gap-2 text-sm text-vermilion-text">
          <CircleX size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {words}
        </p>
      )}
      <div className="mt-6 flex items-center gap-2">
        <Button look="primary" type="submit" busy={busy} className="h-10 px-4.5 coarse:h-11">
          {texts("signInButton")}
        </Button>
        <Button look="ghost" asChild className="h-10">
          <Link href="/console">{texts("signInAdmin")}</Link>
        </Button>
      </div>
      <FailureFacts failure={failure ?? linkFailure} />
    </form>
  );
}

interface KeyFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWrong: boolean;
}

/** The key, hidden from those who look over one's shoulder. */
function KeyField({ value, onChange, isWrong }: KeyFieldProps): ReactElement {
  const texts = useTranslations("playground");
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextField
        label={texts("signInKey")}
        type={isShown ? "text" : "password"}
        mono
        autoFocus
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? "sign-in-fault" : undefined}
        className="[&_input]:h-10 [&_input]:pr-11 coarse:[&_input]:h-11"
        onChange={(event) => onChange(event.target.value)}
      />
      <IconButton
        small
        className="absolute right-1.5 bottom-1.75"
        label={texts(isShown ? "signInHide" : "signInShow")}
        icon={<Icon size={16} strokeWidth={1.75} />}
        onClick={() => setShown(!isShown)}
      />
    </div>
  );
}

function useFailureWords(failure: unknown, linkFailure: unknown): string | null {
  const texts = useTranslations("playground");
  if (failure === null) {
    return linkFailure === null ? null : texts("signInLinkUsed");
  }
  if (failure === "empty") {
    return texts("signInEmpty");
  }
  if (!(failure instanceof LimnerError)) {
    return texts("signInFailed", { message: failure instanceof Error ? failure.message : "" });
  }
  if (failure.status === 401) {
    return texts("signInUnknown");
  }
  return texts("signInFailed", { message: failure.message });
}

/** The words of the server for who has to look it up. */
function FailureFacts({ failure }: { readonly failure: unknown }): ReactElement | null {
  return failure instanceof LimnerError && failure.status !== null ? (
    <p className="mt-5 font-mono text-xs break-all text-text-2">
      {[`${failure.status} ${failure.code}`, failure.requestId]
        .filter((part) => part !== null)
        .join(" / ")}
    </p>
  ) : null;
}
