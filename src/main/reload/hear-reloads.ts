import type { Log } from "../../contract/log.ts";
import type { ConfigReading } from "../config/read-config.ts";
import type { House } from "../house.ts";
import { watchFile } from "./watch-file.ts";

export interface ReloadSources {
  readonly read: () => ConfigReading;
  /** Where `limner.yaml` stands or would stand, absolute. */
  readonly place: string;
  /** Calls back when somebody asks for it; returns the way to stop listening. */
  readonly onWish: (listener: () => void) => () => void;
}

/** Lets a house read `limner.yaml` anew when it changes, and when somebody asks for it. */
export function hearReloads(
  house: Pick<House, "reload">,
  { read, place, onWish }: ReloadSources,
  log: Log,
): Disposable {
  const reload = () => void house.reload(read);
  const forget = onWish(() => {
    log.info("configuration-wanted");
    reload();
  });
  const watching = watchFile(place, reload);
  // For what has changed since it was read for the start.
  reload();
  return {
    [Symbol.dispose]() {
      watching[Symbol.dispose]();
      forget();
    },
  };
}
