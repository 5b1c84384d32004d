import { CloudAlert, Unplug } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatWait } from "../../../kit/format-wait.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Notice } from "../../../parts/notice.tsx";
import { nameProcess, shortenProcessId } from "../name-process.ts";
import type { Process } from "../use-processes.ts";
import type { Channel } from "./channel.ts";
import { findRestsElsewhere, type RestElsewhere } from "./find-rests-elsewhere.ts";

const SECOND_MS = 1000;
const ICON = { size: 14, strokeWidth: 2, "aria-hidden": true } as const;

interface RestsElsewhereProps {
  readonly channel: Channel;
  readonly processes: readonly Process[];
}

/** Which other processes leave a channel alone, until when and why. */
export function RestsElsewhere({ channel, processes }: RestsElsewhereProps): ReactElement | null {
  const rests = findRestsElsewhere(channel, processes);
  if (rests.length === 0) {
    return null;
  }
  const isOut = rests.some(({ told }) => told.state === "out");
  return (
    <div className="mt-3 @min-[51rem]:ml-4.5">
      <Notice
        tone={isOut ? "vermilion" : "orpiment"}
        icon={isOut ? <Unplug {...ICON} /> : <CloudAlert {...ICON} />}
      >
        <ul className="flex flex-col gap-1">
          {rests.map((rest) => (
            <li key={rest.process.id}>
              <Rest rest={rest} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Rest({ rest: { process, told } }: { readonly rest: RestElsewhere }): ReactElement {
  const texts = useTranslations("channels.elsewhere");
  const now = useNow(true, SECOND_MS);
  const leftMs = told.until === null ? 0 : Math.max(0, told.until * SECOND_MS - now);
  const name = leftMs === 0 && told.state === "resting" ? "half-open" : told.state;
  return (
    <>
      {texts.rich(name, {
        time: formatWait(leftMs),
        process: () => (
          <strong className="font-strong">
            {nameProcess(process)} <code>{shortenProcessId(process.id)}</code>
          </strong>
        ),
      })}{" "}
      {told.message}
    </>
  );
}
