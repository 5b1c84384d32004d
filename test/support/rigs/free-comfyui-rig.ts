import { comfyuiRig, openComfyuiRig } from "./comfyui-rig.ts";
import { MOODS, type End, type Mood } from "./moods.ts";
import type { Rig } from "./rig.ts";

const UNPAID: End = { kind: "unpaid" };
const unknown = (Object.entries(MOODS) as readonly (readonly [Mood, End])[])
  .filter(([, { kind }]) => kind === "unknown")
  .map(([mood]) => [mood, UNPAID] as const);

/** `comfyui` as most have it: drawing costs nobody anything, so whatever was lost is drawn elsewhere. */
export const freeComfyuiRig: Rig = {
  ...comfyuiRig,
  name: "comfyui",
  isFree: true,
  otherwise: { ...comfyuiRig.otherwise, ...Object.fromEntries(unknown) },
  open: () => openComfyuiRig({ repeatable: true }),
};
