import { joinClasses } from "../../../kit/join-classes.ts";

/** A control of the composer that shows its value. Lapis where that is not what it begins with. */
export function chipLook(changed: boolean): string {
  return joinClasses(
    "inline-flex h-(--control-h) shrink-0 items-center gap-1.5 rounded-md border px-2.5 text-sm font-medium whitespace-nowrap transition-colors duration-(--dur-1)",
    "border-line bg-surface hover:bg-hover active:bg-press data-[state=open]:border-lapis-line data-[state=open]:bg-lapis-soft data-[state=open]:text-lapis-text",
    changed && "text-lapis-text",
  );
}
