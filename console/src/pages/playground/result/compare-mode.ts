/** How a changed picture is shown beside what it was. */
export type CompareMode = "slider" | "side" | "off";
