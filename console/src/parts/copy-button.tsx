import { Check, Copy } from "lucide-react";
import { useEffect, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button, type ButtonLook } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";

const SHOWN_MS = 2000;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for its name: "Copy id". */
  readonly label?: string;
  readonly look?: ButtonLook | "icon";
  readonly small?: boolean;
  readonly autoFocus?: boolean;
  readonly onCopied?: () => void;
}

/** Copies, and shows for two seconds that it did. */
export function CopyButton({
  text,
  label,
  look = "icon",
  small = true,
  autoFocus = false,
  onCopied,
}: CopyButtonProps): ReactElement {
  const texts = useTranslations("common");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) {
      return undefined;
    }
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    if (done) {
      onCopied?.();
    }
  };
  const icon = copied ? <Check size={14} strokeWidth={2} /> : <Copy size={14} strokeWidth={2} />;
  const words = copied ? texts("copied") : (label ?? texts("copy"));
  return look === "icon" ? (
    <IconButton
      small={small}
      label={words}
      icon={icon}
      onClick={() => void copy()}
      autoFocus={autoFocus}
    />
  ) : (
    <Button look={look} small={small} icon={icon} onClick={() => void copy()} autoFocus={autoFocus}>
      {words}
    </Button>
  );
}

/** False where the browser refuses, as it does on pages that came by plain HTTP from another machine. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
