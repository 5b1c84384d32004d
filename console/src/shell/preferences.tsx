import { useQueryClient } from "@tanstack/react-query";
import { LogOut, SunMoon } from "lucide-react";
import { useEffect, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { askAdmin } from "../api/ask-admin.ts";
import { keepKey, useSignedInKey } from "../api/key.ts";
import { ADMIN_SESSION, useAdminSession } from "../api/use-admin-session.ts";
import { chooseLanguage, useLanguage, type Language } from "../language/language.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { Menu, MenuChoice, MenuItem, MenuLine } from "../parts/menu.tsx";
import { chooseTheme, followTheme, useTheme, type Theme } from "./theme.ts";

const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: "en", label: "English" },
  { value: "zh", label: "中文" },
];

/** Theme, language, and the way out. */
export function Preferences({ isConsole }: { readonly isConsole: boolean }): ReactElement {
  const texts = useTranslations("shell");
  const theme = useTheme();
  const language = useLanguage();
  useEffect(() => followTheme(), []);
  const themes: readonly { readonly value: Theme; readonly label: string }[] = [
    { value: "light", label: texts("light") },
    { value: "dark", label: texts("dark") },
    { value: "system", label: texts("system") },
  ];
  return (
    <Menu
      side="top"
      trigger={
        <IconButton label={texts("preferences")} icon={<SunMoon size={16} strokeWidth={1.75} />} />
      }
    >
      <MenuChoice label={texts("theme")} value={theme} onChange={chooseTheme} options={themes} />
      <MenuLine />
      <MenuChoice
        label={texts("language")}
        value={language}
        onChange={chooseLanguage}
        options={LANGUAGES}
      />
      {isConsole ? <ConsoleWayOut /> : <WayOut />}
    </Menu>
  );
}

function WayOut(): ReactElement | null {
  const texts = useTranslations("shell");
  const signedIn = useSignedInKey();
  return signedIn === null ? null : (
    <>
      <MenuLine />
      <MenuItem icon={<LogOut size={16} strokeWidth={1.75} />} onSelect={() => keepKey(null)}>
        {texts("signOut")}
      </MenuItem>
    </>
  );
}

function ConsoleWayOut(): ReactElement | null {
  const texts = useTranslations("shell");
  const queries = useQueryClient();
  const { data } = useAdminSession();
  const signOut = async () => {
    await askAdmin("/session", { method: "DELETE" });
    // The pages look at the session itself, so it stays and says that nobody is signed in; all else is forgotten.
    queries.setQueryData(ADMIN_SESSION, null);
    queries.removeQueries({
      queryKey: [ADMIN_SESSION[0]],
      predicate: ({ queryKey }) => queryKey[1] !== ADMIN_SESSION[1],
    });
  };
  return data === null || data === undefined ? null : (
    <>
      <MenuLine />
      <MenuItem icon={<LogOut size={16} strokeWidth={1.75} />} onSelect={() => void signOut()}>
        {texts("signOutConsole")}
      </MenuItem>
    </>
  );
}
