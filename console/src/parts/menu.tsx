import { Check } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "../kit/join-classes.ts";

interface MenuProps {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly side?: "top" | "bottom";
  readonly align?: "start" | "end";
}

/** A list of actions that opens from a button. */
export function Menu({
  trigger,
  children,
  side = "bottom",
  align = "end",
}: MenuProps): ReactElement {
  return (
    // What lies behind stays readable: a menu that hides it would hide what can still be focused.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="layer z-50 min-w-48 rounded-lg bg-raised p-1 shadow-3"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const ITEM =
  "flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none select-none data-highlighted:bg-hover data-disabled:text-text-3 coarse:min-h-11";

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly onSelect: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({
  icon,
  onSelect,
  danger = false,
  disabled = false,
  children,
}: MenuItemProps): ReactElement {
  return (
    <DropdownMenu.Item
      disabled={disabled}
      onSelect={onSelect}
      className={joinClasses(ITEM, danger && "text-vermilion-text")}
    >
      {icon !== undefined && <span className="text-text-2">{icon}</span>}
      {children}
    </DropdownMenu.Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** One of several, within a menu. */
export function MenuChoice<Value extends string>({
  label,
  value,
  onChange,
  options,
}: MenuChoiceProps<Value>): ReactElement {
  return (
    <DropdownMenu.RadioGroup
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen !== undefined) {
          onChange(chosen.value);
        }
      }}
    >
      <DropdownMenu.Label className="px-2 pt-2 pb-1 text-xs text-text-3">
        {label}
      </DropdownMenu.Label>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={ITEM}>
          <span className="flex-1">{option.label}</span>
          <DropdownMenu.ItemIndicator>
            <Check size={14} strokeWidth={2} />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuLine(): ReactElement {
  return <DropdownMenu.Separator className="mx-1 my-1 h-px bg-line" />;
}
