import { useCallback, useEffect, useRef } from "react";

const FORGET_MS = 900;

/** Collects the letters that are typed in one go; a pause begins anew. */
export function useTypedKeys(onTyped: (typed: string) => void): (key: string) => boolean {
  const typed = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (key) => {
      if (!/^[\d:kK]$/.test(key)) {
        return false;
      }
      clearTimeout(timer.current);
      typed.current += key;
      timer.current = setTimeout(() => {
        typed.current = "";
      }, FORGET_MS);
      onTyped(typed.current);
      return true;
    },
    [onTyped],
  );
}
