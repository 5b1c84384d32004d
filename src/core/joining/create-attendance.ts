import type { Log } from "../../contract/log.ts";
import type { Records } from "../../contract/records.ts";

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
}

/** Counts the connections of each generation, so that the records hear only of the first answer and the last leave. */
export function createAttendance({ joining, process, log }: AttendanceParts): Attendance {
  const seats = new Map<string, number>();

  async function tell(generation: string, answered: boolean): Promise<void> {
    try {
      await joining.leave(generation, { process, answered });
    } catch (error) {
      // The answer is gone already. Undelivered in the records, it can at worst be fetched once more for nothing.
      log.warn("leave-not-recorded", { generation, answered, error });
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
