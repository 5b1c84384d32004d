import type { Coat } from "./sitting-body.ts";

/** Animals that are drawn as heads alone and shown sitting. */
export const SITTING_ANIMALS: Readonly<Record<string, Coat>> = {
  lion: {
    fur: "#e0a95c",
    shade: "#c98f45",
    light: "#f3d6a4",
    paws: "#f3c07b",
    tail: "thin",
    tip: "#6d4534",
  },
  bear: { fur: "#8f5f48", shade: "#77503d", light: "#a56953", paws: "#5b3c30" },
  "polar bear": { fur: "#f4f4f4", shade: "#dddcd8", light: "#ffffff", paws: "#e6e6e6" },
  panda: { fur: "#f4f4f4", shade: "#2b2a2f", light: "#f4f4f4", paws: "#2b2a2f" },
  koala: { fur: "#9b9b9b", shade: "#868686", light: "#dcdcdc", paws: "#7a7a7a" },
  fox: {
    fur: "#ff822d",
    shade: "#e56f20",
    light: "#ffdea7",
    paws: "#3b2a24",
    tail: "bushy",
    tip: "#ffdea7",
  },
  wolf: {
    fur: "#9b9b9b",
    shade: "#838383",
    light: "#d3d3d3",
    paws: "#b5b5b5",
    tail: "bushy",
    tip: "#636363",
  },
  raccoon: {
    fur: "#8b8b8b",
    shade: "#767676",
    light: "#b9b9b9",
    paws: "#3f3f3f",
    tail: "ringed",
    tip: "#3f3f3f",
  },
  hamster: { fur: "#f3ad61", shade: "#e0964a", light: "#ffe9c9", paws: "#ffb9a8" },
  frog: { fur: "#00d26a", shade: "#00b45a", light: "#fff478", paws: "#00a552" },
};
