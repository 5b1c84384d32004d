import type { Size } from "../../../../contract/size.ts";
import type { Random } from "../../core/rng.ts";
import type { Mark } from "../../graphic/line-mark.ts";
import type { Scheme } from "../../graphic/schemes.ts";

/** What a layout of a logo works with. */
export interface LogoSheet extends Size {
  readonly scheme: Scheme;
  readonly text?: string;
  readonly random: Random;
  /** How many marks there are; 0 for a wordmark alone. */
  readonly marksCount: number;
  /** The marks in the colours of what they stand on. */
  readonly marks: (look: {
    readonly ink: string;
    readonly paper: string;
    readonly stroke?: number;
  }) => Mark[];
}

/** One way to put mark and word together; answers SVG content for the whole sheet, without the paper. */
export type LogoLayout = (sheet: LogoSheet) => string;
