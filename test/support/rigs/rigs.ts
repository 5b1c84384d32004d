import { aiSdkRig } from "./ai-sdk-rig.ts";
import { chatImagesRig } from "./chat-images-rig.ts";
import { comfyuiRig } from "./comfyui-rig.ts";
import { freeComfyuiRig } from "./free-comfyui-rig.ts";
import { freeSdcppRig } from "./free-sdcpp-rig.ts";
import { geminiRig } from "./gemini-rig.ts";
import { openAiImagesRig } from "./openai-images-rig.ts";
import { sdapiRig } from "./sdapi-rig.ts";
import { sdcppRig } from "./sdcpp-rig.ts";
import type { Rig } from "./rig.ts";

/** Every engine that speaks to a backend. */
export const RIGS: readonly Rig[] = [
  openAiImagesRig,
  chatImagesRig,
  aiSdkRig,
  comfyuiRig,
  freeComfyuiRig,
  geminiRig,
  sdcppRig,
  freeSdcppRig,
  sdapiRig,
];
