import { Tooltip } from "radix-ui";
import type { ReactElement } from "react";
import { KeyCap } from "./key-cap.tsx";

interface HintProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly side?: "top" | "right" | "bottom" | "left";
  readonly children: ReactElement;
}

/** Words beside what the pointer or the focus is on. Never the only copy of a fact. */
export function Hint({ text, shortcut, side = "top", children }: HintProps): ReactElement {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="layer z-60 flex max-w-64 items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs font-medium text-on-ink"
        >
          {text}
          {shortcut !== undefined && <KeyCap inverted>{shortcut}</KeyCap>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
