import { useEffect, useState, type ReactNode } from "react";

const DELAY_MS = 150;

/** Shows what stands for something that is on its way, but not for what is there at once. */
export function AfterDelay({ children }: { readonly children: ReactNode }): ReactNode {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? children : null;
}
