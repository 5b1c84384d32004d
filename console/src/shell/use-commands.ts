import { Activity, Brush, Languages, MessageSquare, SquarePen, SunMoon } from "lucide-react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { useSignedInKey } from "../api/key.ts";
import { useAdminSession } from "../api/use-admin-session.ts";
import { chooseLanguage, useLanguage } from "../language/language.ts";
import { useThreads } from "../threads/use-threads.ts";
import type { Command } from "./command.ts";
import { CONSOLE_PLACES, PLACES } from "./places.ts";
import { readRecordId } from "./read-record-id.ts";
import { chooseTheme, useTheme } from "./theme.ts";
import { useDocsCommands } from "./use-docs-commands.ts";

/** All that can be gone to or done from anywhere, for what is typed. */
export function useCommands(wish: string): readonly Command[] {
  return [
    ...useIdCommands(wish),
    ...useActions(),
    ...usePages(),
    ...useThreadCommands(),
    ...useDocsCommands(),
  ];
}

function useIdCommands(wish: string): readonly Command[] {
  const texts = useTranslations("shell.commands");
  const [, navigate] = useLocation();
  const isUser = useSignedInKey() !== null;
  const isOperator = useAdminSession().data != null;
  const found = readRecordId(wish);
  if (found === null) {
    return [];
  }
  const { kind, id } = found;
  const folder = kind === "generation" ? "generations" : kind === "account" ? "accounts" : "keys";
  const inGallery: Command = {
    id: "gallery",
    group: "ids",
    label: id,
    note: texts("openInGallery"),
    Icon: Brush,
    run: () => navigate(`/gallery/${id}`),
  };
  const inConsole: Command = {
    id: "console",
    group: "ids",
    label: id,
    note: texts("openInConsole"),
    Icon: Activity,
    run: () => navigate(`/console/${folder}/${id}`),
  };
  // Who is signed in nowhere is asked for the admin key by the console itself.
  const console = isOperator || !isUser || kind !== "generation" ? [inConsole] : [];
  return [...console, ...(kind === "generation" && isUser ? [inGallery] : [])];
}

function useActions(): readonly Command[] {
  const texts = useTranslations("shell.commands");
  const shell = useTranslations("shell");
  const [, navigate] = useLocation();
  const theme = useTheme();
  const language = useLanguage();
  const themes = [
    ["light", texts("themeLight")],
    ["dark", texts("themeDark")],
    ["system", texts("themeSystem")],
  ] as const;
  const other = language === "zh" ? "en" : "zh";
  return [
    {
      id: "new-thread",
      group: "actions",
      label: shell("newThread"),
      words: "new thread 新对话",
      Icon: SquarePen,
      run: () => navigate("/"),
    },
    ...themes
      .filter(([value]) => value !== theme)
      .map(([value, label]): Command => ({
        id: `theme-${value}`,
        group: "actions",
        label,
        words: `theme ${value} 主题`,
        Icon: SunMoon,
        run: () => chooseTheme(value),
      })),
    {
      id: "language",
      group: "actions",
      label: other === "zh" ? texts("languageChinese") : texts("languageEnglish"),
      words: "language english chinese 语言 中文",
      Icon: Languages,
      run: () => chooseLanguage(other),
    },
  ];
}

function usePages(): readonly Command[] {
  const texts = useTranslations("shell");
  const [, navigate] = useLocation();
  const places = [
    ...PLACES.map((place) => ({ ...place, note: undefined })),
    ...CONSOLE_PLACES.map((place) => ({ ...place, note: texts("console") })),
  ];
  return places.map(({ href, name, Icon, note }) => ({
    id: name,
    group: "pages",
    label: texts(name),
    ...(note === undefined ? {} : { note }),
    words: `${name} ${href}`,
    Icon,
    // The documentation is pages of the server's own, not of this app.
    run: () => (name === "docs" ? location.assign(href) : navigate(href)),
  }));
}

function useThreadCommands(): readonly Command[] {
  const playground = useTranslations("playground");
  const [, navigate] = useLocation();
  return useThreads().map(({ id, title, turns }) => ({
    id,
    group: "threads",
    label: title === "" ? playground("untitled") : title,
    words: turns.map(({ prompt }) => prompt).join(" "),
    Icon: MessageSquare,
    run: () => navigate(`/t/${id}`),
  }));
}
