import type { Spool } from "../../contract/spool.ts";
import type { AnsweredPicture } from "./picture-answer.ts";
import type { PictureSink } from "./picture-sink.ts";

/** Pictures on their way to spools. What is told here waits in order until `settle` writes it. */
export interface PictureSpools extends PictureSink {
  /** Whether there is something to settle. */
  readonly isWaiting: boolean;
  /** Writes all that waits; resolves when the spools take more. */
  settle(): Promise<void>;
  /** Those that have ended and are settled, in order. */
  readonly pictures: readonly AnsweredPicture[];
  /** Disposes of every spool that was opened. */
  discard(): Promise<void>;
}

interface SpoolsOptions {
  readonly openSpool: () => Promise<Spool>;
  readonly picturesMax: number;
  readonly tooMany: () => Error;
  /** The mark that stands for the picture with this number, from 0. */
  readonly toMark: (index: number) => string;
}

type Step =
  | { readonly kind: "begin"; readonly mediaType: string | null }
  | { readonly kind: "write"; readonly bytes: Buffer }
  | { readonly kind: "end" };

export function createPictureSpools(options: SpoolsOptions): PictureSpools {
  const { openSpool, picturesMax, tooMany, toMark } = options;
  const opened: Spool[] = [];
  const pictures: AnsweredPicture[] = [];
  let begun = 0;
  let waiting: Step[] = [];
  let mediaType: string | null = null;

  const perform = async (step: Step): Promise<void> => {
    if (step.kind === "begin") {
      ({ mediaType } = step);
      opened.push(await openSpool());
      return;
    }
    const spool = opened.at(-1);
    if (spool === undefined) {
      throw new Error("a picture must begin before it goes on");
    }
    if (step.kind === "write") {
      await spool.write(step.bytes);
    } else {
      const { bytes } = await spool.close();
      pictures.push({ spool, mediaType, bytes });
    }
  };

  return {
    pictures,
    get isWaiting() {
      return waiting.length > 0;
    },
    begin(mediaType) {
      if (begun >= picturesMax) {
        throw tooMany();
      }
      waiting.push({ kind: "begin", mediaType });
      begun += 1;
      return toMark(begun - 1);
    },
    write(bytes) {
      waiting.push({ kind: "write", bytes });
    },
    end() {
      waiting.push({ kind: "end" });
    },
    async settle() {
      const steps = waiting;
      waiting = [];
      for (const step of steps) {
        await perform(step);
      }
    },
    async discard() {
      // All are tried; whoever opened them disposes of them, too, and would hear of a failure there.
      await Promise.allSettled(opened.map((spool) => spool[Symbol.asyncDispose]()));
    },
  };
}
