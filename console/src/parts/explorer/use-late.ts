import { useEffect, useState } from "react";

const SOON_MS = 150;

/** False for a moment, so that what comes soon is not preceded by a place for it. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
