import { Popover as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

interface PopoverProps {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly label: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly side?: "top" | "bottom";
  readonly align?: "start" | "center" | "end";
  readonly className?: string;
  /** Stands beside the positioned element that is around what opened it. */
  readonly besideContainer?: boolean;
}

/** A layer beside what opened it. */
export function Popover({
  trigger,
  children,
  label,
  open,
  onOpenChange,
  side = "top",
  align = "start",
  className = "w-106 p-4",
  besideContainer = false,
}: PopoverProps): ReactElement {
  return (
    <Radix.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      {besideContainer && <Radix.Anchor className="pointer-events-none absolute inset-0" />}
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={8}
          className={`layer z-50 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-16px)] overflow-y-auto rounded-xl bg-raised shadow-3 ${className}`}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
