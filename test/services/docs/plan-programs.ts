import { interpreterOf, type Interpreter } from "./interpreter-of.ts";
import type { Sample } from "./sample.ts";

/** Blocks that are run together, in the order of their page. */
export interface Program {
  readonly interpreter: Interpreter;
  readonly samples: readonly Sample[];
  /** Programs of one session share a folder. */
  readonly folder: string;
}

/** A block alone is a program; those of one session that follow each other in one language are one together. */
export function planPrograms(samples: readonly Sample[]): readonly Program[] {
  const programs: { interpreter: Interpreter; samples: Sample[]; folder: string }[] = [];
  for (const sample of samples) {
    const interpreter = interpreterOf(sample);
    if (interpreter !== undefined && sample.skip === undefined) {
      const page = sample.page.replaceAll(/[^a-zA-Z]+/g, "-");
      const folder = `${page}-${sample.session ?? sample.line}`;
      const before = programs.findLast((program) => program.folder === folder);
      if (before?.interpreter === interpreter) {
        before.samples.push(sample);
      } else {
        programs.push({ interpreter, samples: [sample], folder });
      }
    }
  }
  return programs;
}
