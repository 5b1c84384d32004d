import { useEffect, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../kit/join-classes.ts";
import type { Command, CommandGroup } from "./command.ts";

interface CommandListProps {
  readonly id: string;
  readonly groups: readonly {
    readonly group: CommandGroup;
    readonly commands: readonly Command[];
  }[];
  /** The one that Enter runs. */
  readonly current: Command | undefined;
  readonly onPoint: (command: Command) => void;
  readonly onRun: (command: Command) => void;
}

export const optionId = (list: string, command: Command): string =>
  `${list}-${command.id.replaceAll(/\W/g, "-")}`;

export function CommandList(props: CommandListProps): ReactElement {
  const { id, groups, current, onPoint, onRun } = props;
  const texts = useTranslations("shell.commands");
  const shell = useTranslations("shell");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={shell("search")}
      className="min-h-0 flex-1 scroll-py-8 overflow-y-auto p-2"
    >
      {groups.length === 0 && (
        <p role="presentation" className="px-2 py-6 text-center text-sm text-text-2">
          {texts("nothing")}
        </p>
      )}
      {groups.map(({ group, commands }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div
            id={`${id}-${group}`}
            role="presentation"
            className="px-2 pt-2 pb-1 text-xs text-text-2"
          >
            {texts(`group.${group}`)}
          </div>
          {commands.map((command) => (
            <Option
              key={command.id}
              id={optionId(id, command)}
              command={command}
              isCurrent={command.id === current?.id}
              onPoint={onPoint}
              onRun={onRun}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly command: Command;
  readonly isCurrent: boolean;
  readonly onPoint: (command: Command) => void;
  readonly onRun: (command: Command) => void;
}

function Option({ id, command, isCurrent, onPoint, onRun }: OptionProps): ReactElement {
  const { label, note, Icon } = command;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are those of the field above, which points here
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      onPointerMove={() => (isCurrent ? undefined : onPoint(command))}
      onClick={() => onRun(command)}
      className={joinClasses(
        "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 text-sm coarse:min-h-11",
        isCurrent && "bg-hover",
      )}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-text-2" />
      <span className="min-w-0 truncate">{label}</span>
      {note !== undefined && (
        <span className="ml-auto max-w-[45%] shrink-0 truncate pl-3 text-xs text-text-2">
          {note}
        </span>
      )}
    </div>
  );
}
