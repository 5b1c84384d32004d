import { createContext, useContext } from "react";

interface ShellActions {
  /** The navigation, on phones. */
  readonly openMenu: () => void;
  /** The command menu. */
  readonly openSearch: () => void;
}

export const ShellContext = createContext<ShellActions>({
  openMenu: () => {},
  openSearch: () => {},
});

export function useShell(): ShellActions {
  return useContext(ShellContext);
}
