import { createContext, useContext } from "react";

interface ShellActions {
  /** The navigation, on phones. */
  readonly openMenu: () => void;
  /** The command menu. */
  readonly openSearch: () => void;
  /** Takes the navigation away; for `useBareShell`. */
  readonly setBare: (bare: boolean) => void;
}

export const ShellContext = createContext<ShellActions>({
  openMenu: () => {},
  openSearch: () => {},
  setBare: () => {},
});

export function useShell(): ShellActions {
  return useContext(ShellContext);
}
