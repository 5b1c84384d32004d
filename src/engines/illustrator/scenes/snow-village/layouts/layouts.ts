import type { Layout } from "../choose-layout.ts";
import { cabin } from "./cabin.ts";
import { lane } from "./lane.ts";
import type { VillageLayout } from "./layout.ts";
import { square } from "./square.ts";
import { valley } from "./valley.ts";

export const LAYOUTS: Readonly<Record<Layout, VillageLayout>> = {
  valley,
  lane,
  cabin,
  square,
};
