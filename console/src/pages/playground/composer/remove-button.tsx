import { X } from "lucide-react";
import type { ReactElement } from "react";

interface RemoveButtonProps {
  readonly label: string;
  readonly onRemove: () => void;
}

/** The cross at the corner of a tile: seen on hover and focus, and always by touch. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps): ReactElement {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onRemove}
      className="absolute -top-2 -right-2 z-10 grid size-6 place-items-center rounded-full bg-ink text-on-ink opacity-0 transition-opacity duration-(--dur-1) group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100 before:absolute before:-inset-1 coarse:opacity-100 coarse:before:-inset-2.5"
    >
      <X size={12} strokeWidth={2.25} aria-hidden />
    </button>
  );
}
