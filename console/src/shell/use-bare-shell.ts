import { useLayoutEffect } from "react";
import { useShell } from "./shell-context.ts";

/** The page has the window to itself, without the navigation, as long as it is shown. */
export function useBareShell(): void {
  const { setBare } = useShell();
  useLayoutEffect(() => {
    setBare(true);
    return () => setBare(false);
  }, [setBare]);
}
