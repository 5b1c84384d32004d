import type { ReactElement } from "react";

export function ThreadList(): ReactElement | null {
  return null;
}
