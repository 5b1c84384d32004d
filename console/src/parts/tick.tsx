import { Check } from "lucide-react";
import { Checkbox } from "radix-ui";
import { useId, type ReactElement, type ReactNode } from "react";

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** A box to tick, with its words beside it. */
export function Tick({ checked, onChange, children, disabled = false }: TickProps): ReactElement {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-2 coarse:min-h-11">
      <Checkbox.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next === true)}
        className="relative grid size-4 coarse:after:absolute coarse:after:-inset-3.5 shrink-0 place-items-center rounded-sm border border-line-control bg-surface data-[state=checked]:border-lapis data-[state=checked]:bg-lapis data-[state=checked]:text-on-lapis"
      >
        <Checkbox.Indicator>
          <Check size={12} strokeWidth={2.5} />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={id} className="text-sm">
        {children}
      </label>
    </span>
  );
}
