import { LoaderCircle } from "lucide-react";
import type { ReactElement } from "react";

export function Spinner({ size = 14 }: { readonly size?: number }): ReactElement {
  return <LoaderCircle size={size} strokeWidth={2} className="spin" aria-hidden />;
}
