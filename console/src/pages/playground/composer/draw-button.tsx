import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { writeShortcut } from "../../../kit/write-shortcut.ts";
import { Button } from "../../../parts/button.tsx";
import { Hint } from "../../../parts/hint.tsx";
import { KeyCap } from "../../../parts/key-cap.tsx";

interface DrawButtonProps {
  readonly sending: boolean;
  /** Why nothing can be drawn; null where it can. */
  readonly reason: string | null;
  /** The element that says the reason. */
  readonly reasonId: string;
  readonly enterDraws: boolean;
}

/** Off, it stays within reach of the keyboard, so that its reason is heard. */
export function DrawButton({
  sending,
  reason,
  reasonId,
  enterDraws,
}: DrawButtonProps): ReactElement {
  const texts = useTranslations("composer");
  const isOff = reason !== null;
  const button = (
    <Button
      type="submit"
      look="primary"
      busy={sending}
      aria-disabled={isOff || undefined}
      aria-describedby={isOff ? reasonId : undefined}
      className={isOff ? "bg-hover! text-text-3! shadow-none!" : "pr-2 md:pr-2.5"}
    >
      {texts("draw")}
      <span className="hidden md:inline-flex coarse:hidden">
        <KeyCap inverted>{enterDraws ? "↵" : writeShortcut("↵")}</KeyCap>
      </span>
    </Button>
  );
  return isOff ? <Hint text={reason}>{button}</Hint> : button;
}
