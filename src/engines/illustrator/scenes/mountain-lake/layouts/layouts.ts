import type { Layout } from "../choose-layout.ts";
import { cirque } from "./cirque.ts";
import type { LakeLayout } from "./layout.ts";
import { meadow } from "./meadow.ts";
import { mirror } from "./mirror.ts";
import { river } from "./river.ts";
import { valley } from "./valley.ts";

export const LAYOUTS: Readonly<Record<Layout, LakeLayout>> = {
  mirror,
  valley,
  meadow,
  river,
  cirque,
};
