import { asFree } from "./as-free.ts";
import { comfyuiRig, openComfyuiRig } from "./comfyui-rig.ts";

/** `comfyui` as most have it. */
export const freeComfyuiRig = asFree(comfyuiRig, {
  name: "comfyui",
  open: () => openComfyuiRig({ repeatable: true }),
});
