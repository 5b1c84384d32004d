import type * as latest from "openai";

/** The tests use only what all majors have in common, or look at `VERSION` of the set first. */
type Package = typeof latest;

export const openai4: Package;
export const openai5: Package;
export const openai6: Package;
export const openai7: Package;
