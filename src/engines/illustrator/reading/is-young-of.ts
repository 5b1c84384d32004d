import { isA } from "./sense.ts";
import type { Finding } from "./sense.ts";

/** Whether a word says how old the next thing is: "a baby" is one, a "baby fox" is a fox. */
export const isYoungOf = (findings: readonly Finding[], at: number): boolean =>
  findings[at]?.said === "baby" && isA(findings[at + 1], "subject");
