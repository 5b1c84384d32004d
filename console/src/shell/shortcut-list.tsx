import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { Dialog } from "../parts/dialog.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { useHotkeys } from "./use-hotkeys.ts";

const MOD = /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘" : "Ctrl";

/** `?` shows all keys; those that work on every page are bound here. */
export function ShortcutList(): ReactElement {
  const texts = useTranslations("playground");
  const [open, setOpen] = useState(false);
  const [, navigate] = useLocation();
  useHotkeys({ "?": () => setOpen(true), "mod+shift+o": () => navigate("/") });
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[MOD, "↵"], texts("shortcutDraw")],
    [["/"], texts("shortcutFocus")],
    [[MOD, "K"], texts("shortcutMenu")],
    [[MOD, "⇧", "O"], texts("shortcutNew")],
    [[MOD, "."], texts("shortcutCode")],
    [["B"], texts("shortcutCompare")],
    [["D", "C", "R"], texts("shortcutPicture")],
    [["Alt", "1…9"], texts("shortcutToken")],
    [[texts("arrows"), "Home", "End"], texts("shortcutSizes")],
    [["Esc"], texts("shortcutEscape")],
    [["?"], texts("shortcutList")],
  ];
  return (
    <Dialog open={open} onOpenChange={setOpen} title={texts("shortcuts")} width={520}>
      <dl className="grid grid-cols-[1fr_auto] items-center gap-x-6 text-sm">
        {rows.map(([keys, words]) => (
          <div key={words} className="contents">
            <dt className="border-t border-line py-2">{words}</dt>
            <dd className="flex h-full items-center justify-end gap-1 border-t border-line">
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
