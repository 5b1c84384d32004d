import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { nameProcess, shortenProcessId } from "../name-process.ts";
import type { Process } from "../use-processes.ts";
import type { Channel } from "./channel.ts";

interface ToldByProps {
  readonly channels: readonly Channel[];
  readonly processes: readonly Process[];
}

/** Of many processes: whose view of the channels this is, and what is of all of them. */
export function ToldBy({ channels, processes }: ToldByProps): ReactElement | null {
  const texts = useTranslations("channels");
  const [first] = channels;
  if (first === undefined) {
    return null;
  }
  const teller = processes.find(({ id }) => id === first.told_by);
  return (
    <p className="mb-4 max-w-190 text-sm text-text-2">
      {texts.rich(teller?.role === "api" ? "toldByApi" : "toldBy", {
        process: () => (
          <span className="font-medium text-text">
            {teller !== undefined && `${nameProcess(teller)} `}
            <code className="text-xs">{shortenProcessId(first.told_by)}</code>
          </span>
        ),
        all: (chunks: ReactNode) => (
          <Link href="~/console/processes" className="text-lapis-text underline">
            {chunks}
          </Link>
        ),
      })}
    </p>
  );
}
