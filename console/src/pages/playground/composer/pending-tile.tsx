import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatBytes } from "../../../kit/format-bytes.ts";
import { Hint } from "../../../parts/hint.tsx";
import { Spinner } from "../../../parts/spinner.tsx";
import type { PendingPicture, PictureRefusal } from "./pending-picture.ts";
import { RemoveButton } from "./remove-button.tsx";

interface PendingTileProps {
  readonly picture: PendingPicture;
  readonly onShrink: () => void;
  readonly onDismiss: () => void;
}

/** A picture that is being read, or why it is not taken. */
export function PendingTile({ picture, onShrink, onDismiss }: PendingTileProps): ReactElement {
  const texts = useTranslations("composer");
  const { name, state } = picture;
  return (
    <li className="group relative">
      {state.is === "refused" ? (
        <Refused
          name={name}
          reason={state.reason}
          onShrink={state.file === null ? null : onShrink}
        />
      ) : (
        <span
          role="status"
          className="flex h-14 w-19 flex-col items-center justify-center gap-2 rounded-md bg-well px-2 text-2xs text-text-2"
        >
          {state.is === "fetching" && state.all !== null ? (
            <>
              {texts("ofBytes", { done: formatBytes(state.done), all: formatBytes(state.all) })}
              <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-line-strong">
                <span
                  className="block h-full bg-lapis"
                  style={{ width: `${(100 * state.done) / state.all}%` }}
                />
              </span>
            </>
          ) : (
            <>
              <Spinner />
              {texts("reading")}
            </>
          )}
        </span>
      )}
      <RemoveButton label={texts("dismiss", { name })} onRemove={onDismiss} />
    </li>
  );
}

interface RefusedProps {
  readonly name: string;
  readonly reason: PictureRefusal;
  /** Null where a smaller copy is no remedy. */
  readonly onShrink: (() => void) | null;
}

function Refused({ name, reason, onShrink }: RefusedProps): ReactElement {
  const texts = useTranslations("composer");
  const text = texts(`refusedText.${reason}`, { name });
  return (
    <Hint text={text}>
      <div
        role="alert"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its reason is told on focus
        tabIndex={0}
        className="flex h-14 min-w-19 flex-col items-center justify-center rounded-md border border-vermilion bg-vermilion-soft px-2 text-center text-2xs font-medium text-vermilion-text"
      >
        <span>{texts(`refused.${reason}`)}</span>
        {onShrink === null ? (
          <span className="max-w-28">{texts(`remedy.${reason}`)}</span>
        ) : (
          <button
            type="button"
            aria-label={texts("shrinkFor", { name })}
            className="underline underline-offset-2"
            onClick={onShrink}
          >
            {texts("shrink")}
          </button>
        )}
        <span className="sr-only">{text}</span>
      </div>
    </Hint>
  );
}
