import { asFree } from "./as-free.ts";
import { openSdcppRig, sdcppRig } from "./sdcpp-rig.ts";

/** `sdcpp` as most have it. */
export const freeSdcppRig = asFree(sdcppRig, {
  name: "sdcpp",
  open: () => openSdcppRig({ repeatable: true }),
});
