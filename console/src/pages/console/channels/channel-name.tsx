import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { Channel } from "./channel.ts";
import type { ChannelState } from "./read-health.ts";

interface ChannelNameProps {
  readonly channel: Channel;
  readonly state: ChannelState;
}

const DOTS: Readonly<Record<ChannelState, string>> = {
  healthy: "border-malachite bg-malachite",
  recovered: "border-malachite bg-malachite",
  unsteady: "border-orpiment bg-orpiment",
  failing: "border-vermilion bg-vermilion",
  resting: "border-orpiment bg-orpiment",
  trial: "border-orpiment",
  out: "border-vermilion bg-vermilion",
  idle: "border-line-control",
  unused: "border-line-control",
};
const ALARMING: ReadonlySet<ChannelState> = new Set<ChannelState>(["failing", "out"]);
const NAMED_MAX = 3;

/** What a channel is called, what it is, how it is, and what it draws. */
export function ChannelName({ channel, state }: ChannelNameProps): ReactElement {
  const texts = useTranslations("channels");
  const { id, model } = channel;
  const engine = useEngineWords(channel.engine);
  const models = useModelWords(channel.models);
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
      <span aria-hidden className="grid h-5 place-items-center">
        <span className={`size-2 rounded-full border-[1.5px] ${DOTS[state]}`} />
      </span>
      <div className="min-w-0">
        <h2 className="truncate text-sm font-strong">{id}</h2>
        <p className="text-xs text-text-2">
          {model === null ? engine : texts("engineModel", { engine, model })}
        </p>
        <p className="mt-1.5 text-xs text-text-2">
          <span className={ALARMING.has(state) ? "text-vermilion-text" : ""}>
            {texts(`state.${state}`)}
          </span>
          {models !== null && (
            <>
              <span aria-hidden className="mx-2 inline-block h-2.5 w-px bg-line-strong" />
              <span>{models}</span>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

function useEngineWords(engine: string): string {
  const texts = useTranslations("channels");
  return engine === "illustrator" || engine === "echo"
    ? texts(`engine.${engine}`)
    : texts("engine.other", { engine });
}

function useModelWords(models: readonly string[]): string | null {
  const texts = useTranslations("channels");
  const format = useFormatter();
  if (models.length === 0) {
    return null;
  }
  if (models.length <= NAMED_MAX) {
    return texts("draws", { models: format.list(models, { type: "conjunction" }) });
  }
  const [first = "", second = "", ...more] = models;
  return texts("drawsMore", { first, second, more: more.length });
}
