import { Check, ChevronDown } from "lucide-react";
import { Select } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { pageNonce } from "../api/page-nonce.ts";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly note?: string;
  }[];
  readonly icon?: ReactNode;
  /** Where nothing is chosen yet. */
  readonly placeholder?: string;
  readonly className?: string;
  readonly disabled?: boolean;
}

/** One of many, in a list that opens. The values are never empty texts. */
export function Choice({
  label,
  value,
  onChange,
  options,
  icon,
  placeholder = "",
  className = "",
  disabled = false,
}: ChoiceProps): ReactElement {
  return (
    <Select.Root value={value} onValueChange={onChange} disabled={disabled}>
      <Select.Trigger
        aria-label={label}
        className={`inline-flex h-(--control-h) max-w-full items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2.5 text-sm font-medium shadow-1 transition-colors duration-(--dur-1) hover:bg-hover data-[state=open]:bg-lapis-soft ${className}`}
      >
        {icon}
        <span className="truncate">
          <Select.Value placeholder={placeholder} />
        </span>
        <Select.Icon className="ml-auto text-text-2">
          <ChevronDown size={14} strokeWidth={2} />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content
          position="popper"
          sideOffset={6}
          collisionPadding={8}
          className="layer z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) rounded-lg bg-raised p-1 shadow-3"
        >
          <Select.Viewport nonce={pageNonce()}>
            {options.map((option) => (
              <Select.Item
                key={option.value}
                value={option.value}
                className="flex min-h-8 cursor-pointer items-center gap-3 rounded-md px-2 py-1 text-sm outline-none select-none focus-visible:shadow-none focus-visible:ring-0 data-highlighted:bg-hover coarse:min-h-11"
              >
                <span className="flex-1">
                  <Select.ItemText>{option.label}</Select.ItemText>
                  {option.note !== undefined && (
                    <span className="block text-xs text-text-2">{option.note}</span>
                  )}
                </span>
                <Select.ItemIndicator>
                  <Check size={14} strokeWidth={2} />
                </Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}
