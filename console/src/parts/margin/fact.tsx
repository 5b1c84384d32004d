import type { ReactElement, ReactNode } from "react";

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly look?: "full" | "list";
}

/** One line of facts. In the margin the value stands at the right, in panels in a column of its own. */
export function Fact({ label, children, look = "full" }: FactProps): ReactElement {
  return look === "full" ? (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="shrink-0 text-text-2">{label}</dt>
      <dd className="min-w-0 text-right font-medium break-words">{children}</dd>
    </div>
  ) : (
    <>
      <dt className="text-text-2">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
