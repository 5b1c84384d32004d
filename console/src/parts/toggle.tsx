import { Switch } from "radix-ui";
import type { ReactElement } from "react";

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** A switch; what it switches is its name. */
export function Toggle({
  label,
  checked,
  onChange,
  disabled = false,
  id,
}: ToggleProps): ReactElement {
  return (
    <Switch.Root
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      className="relative h-4.5 w-7.5 shrink-0 rounded-full bg-line-control transition-colors duration-(--dur-2) data-[state=checked]:bg-malachite disabled:opacity-60 coarse:before:absolute coarse:before:-inset-3"
    >
      <Switch.Thumb className="block size-3.5 translate-x-0.5 rounded-full bg-surface shadow-1 transition-transform duration-(--dur-2) data-[state=checked]:translate-x-3.5" />
    </Switch.Root>
  );
}
