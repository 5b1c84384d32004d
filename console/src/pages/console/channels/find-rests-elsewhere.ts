import type { Process } from "../use-processes.ts";
import type { Channel } from "./channel.ts";

type ToldChannel = Process["channels"][number];

/** How another process than the one that answered finds a channel. */
export interface RestElsewhere {
  readonly process: Process;
  readonly told: ToldChannel;
}

/** The living processes that leave a channel alone, other than the one whose view is shown already. */
export function findRestsElsewhere(
  { id, told_by: teller }: Pick<Channel, "id" | "told_by">,
  processes: readonly Process[],
): readonly RestElsewhere[] {
  return processes
    .filter((process) => process.alive && process.id !== teller)
    .flatMap((process) =>
      process.channels.filter((channel) => channel.id === id).map((told) => ({ process, told })),
    );
}
