import { Lightbulb } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { KeyCap } from "../../../parts/key-cap.tsx";
import { Menu } from "../../../parts/menu.tsx";
import { listExamples, type Example } from "./examples.ts";

interface ExamplesMenuProps {
  /** Fills the composer; draws nothing. */
  readonly onPick: (example: Example) => void;
}

export function ExamplesMenu({ onPick }: ExamplesMenuProps): ReactElement {
  const texts = useTranslations("composer");
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <Button
          look="ghost"
          className="px-2"
          icon={<Lightbulb size={16} strokeWidth={1.75} aria-hidden />}
        >
          {texts("examples")}
        </Button>
      }
    >
      <div className="w-104 max-w-[calc(100vw-32px)]">
        {listExamples(texts).map((example) => (
          <DropdownMenu.Item
            key={example.id}
            onSelect={() => onPick(example)}
            className="group flex cursor-pointer items-center gap-3 rounded-md px-2 py-2 outline-none select-none data-highlighted:bg-hover"
          >
            <span className="grid w-11 shrink-0 place-items-center">
              <img
                src={example.picture}
                alt=""
                loading="lazy"
                className="max-h-9 max-w-11 rounded-picture"
              />
            </span>
            <span className="min-w-0 flex-1">
              <span className="block text-sm font-medium">{example.title}</span>
              <span className="block truncate text-xs text-text-2">{example.note}</span>
            </span>
            <span aria-hidden className="invisible group-data-highlighted:visible">
              <KeyCap>↵</KeyCap>
            </span>
          </DropdownMenu.Item>
        ))}
      </div>
    </Menu>
  );
}
