import type { Log } from "../../contract/log.ts";
import type { Records } from "../../contract/records.ts";
import { pause } from "../../kit/pause.ts";
import { mayPass } from "../may-pass.ts";

/** One connection that waits for a generation. */
export interface Seat {
  /**
   * The wait is over. `answered`: the final answer was handed to the socket whole, so that nothing is owed;
   * otherwise the generation becomes an orphan as soon as nobody else waits. Only the first call counts.
   */
  close(end: { readonly answered: boolean }): Promise<void>;
}

/** Who waits in this process. */
export interface Attendance {
  take(generation: string): Seat;
  /** One that nobody can join, and that nobody needs a seat for, was answered whole. Never rejects. */
  noteAnswered(generation: string): Promise<void>;
  readonly waiting: number;
}

interface AttendanceParts {
  readonly joining: Records["joining"];
  readonly process: string;
  readonly log: Log;
  /** Of the process: once it is gone, whoever waited in it counts as hung up anyway. */
  readonly stopping: AbortSignal;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What could not be told is told again so often, in all for the ten minutes in which a request may join. */
const AGAIN_EVERY_MS = 5_000;
const TELLS_MAX = 120;

/** Counts the connections of each generation, so that the records hear only of the first answer and the last leave. */
export function createAttendance({
  joining,
  process,
  log,
  stopping,
  wait = pause,
}: AttendanceParts): Attendance {
  const seats = new Map<string, number>();

  async function tell(generation: string, answered: boolean): Promise<void> {
    try {
      await joining.leave(generation, { process, answered });
    } catch (error) {
      log.warn("leave-not-recorded", { generation, answered, error });
      // The answer is gone already, and nobody waits for this. Untold, a caller who sends the same again would pay again.
      if (mayPass(error)) {
        void tellAgain(generation, answered);
      }
    }
  }

  async function tellAgain(generation: string, answered: boolean): Promise<void> {
    for (let tells = 1; tells < TELLS_MAX && !stopping.aborted; tells += 1) {
      try {
        await wait(AGAIN_EVERY_MS, stopping);
        // Somebody waits for it again.
        if (answered || !seats.has(generation)) {
          await joining.leave(generation, { process, answered });
        }
        return;
      } catch (error) {
        if (!mayPass(error)) {
          return;
        }
      }
    }
  }

  return {
    take(generation) {
      seats.set(generation, (seats.get(generation) ?? 0) + 1);
      let isOpen = true;
      return {
        async close({ answered }) {
          if (!isOpen) {
            return;
          }
          isOpen = false;
          const left = (seats.get(generation) ?? 1) - 1;
          if (left > 0) {
            seats.set(generation, left);
          } else {
            seats.delete(generation);
          }
          if (answered || left === 0) {
            await tell(generation, answered);
          }
        },
      };
    },
    noteAnswered: (generation) => tell(generation, true),
    get waiting() {
      return seats.size;
    },
  };
}
