import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { OutlookKind } from "../../indoors/outlook/outlook.ts";
import type { SceneIntent } from "../../intent.ts";
import { placeEye } from "./place-eye.ts";
import { planWindows } from "./plan-windows.ts";
import type { RoomKind, RoomPlan, RoomView } from "./room-plan.ts";
import { STYLES } from "./style.ts";

const KINDS: ReadonlyMap<string, RoomKind> = new Map([
  ["living", "living"],
  ["bedroom", "bedroom"],
  ["library", "library"],
  ["office", "library"],
  ["study", "library"],
  ["kitchen", "kitchen"],
  ["cafe", "cafe"],
]);

/** Plans a room. Only the seed, the frame and the words of the place count: time and weather change nothing. */
export function planRoom(
  { details = [], text, textManner }: Pick<SceneIntent, "details" | "text" | "textManner">,
  { seed, width, height }: { seed: number; width: number; height: number },
): RoomPlan {
  const random = rng(seed, "room");
  const chance = random();
  const named = kindOf(details);
  const kind =
    named ??
    (details.includes("fireplace") ? "living" : undefined) ??
    (["living", "living", "bedroom", "library", "kitchen"] as const)[Math.floor(chance * 5)] ??
    "living";
  const hasFireplace = details.includes("fireplace") || details.includes("campfire");
  // Writing hangs on the far wall, which must not be a window then.
  const isWritten = text !== undefined && (textManner === "sign" || textManner === "neon");
  const views = hasFireplace || isWritten ? (["side", "corner"] as const) : VIEWS[kind];
  const view = views[Math.floor(random() * views.length)] ?? "side";
  const style = STYLES[Math.floor(random() * STYLES.length)] ?? STYLES[0];
  const hand = random() < 0.5 ? 1 : -1;
  const half = lerp(2.45, 2.9, random());
  const depth = lerp(5, 5.8, random());
  const ceiling =
    lerp(2.6, 2.85, random()) + (kind === "library" && style.id === "classic" ? 0.3 : 0);
  const shell = { half, depth, height: ceiling };
  return {
    kind,
    view,
    style,
    hand,
    ...shell,
    eye: placeEye(view, hand, shell, { width, height, random }),
    windows: planWindows({ ...shell, kind, view, hand, style, random }),
    hasFireplace,
    isTall: height > width * 1.35,
    outlook: outlookOf(details, view, rng(seed, "outlook")()),
  };
}

/** A desk makes a study of a room only if the words name no other room that it stands in. */
function kindOf(details: readonly string[]): RoomKind | undefined {
  const named = details.filter((word) => KINDS.has(word));
  const first = named.find((word) => word !== "office") ?? named[0];
  return first === undefined ? undefined : KINDS.get(first);
}

const VIEWS: Readonly<Record<RoomKind, readonly RoomView[]>> = {
  living: ["side", "back", "corner", "panorama"],
  bedroom: ["side", "back", "corner", "panorama"],
  library: ["side", "back", "corner"],
  kitchen: ["side", "back", "corner"],
  cafe: ["side", "back", "corner"],
};

/** What the windows look out on: what the words say, else by chance. */
function outlookOf(details: readonly string[], view: RoomView, chance: number): OutlookKind {
  const named = OUTLOOKS.find(([words]) => words.some((word) => details.includes(word)));
  if (named !== undefined) return named[1];
  const choices: readonly OutlookKind[] =
    view === "panorama" ? ["city", "hills", "sea"] : ["garden", "garden", "hills", "city"];
  return choices[Math.floor(chance * choices.length)] ?? "garden";
}

const OUTLOOKS: readonly (readonly [words: readonly string[], kind: OutlookKind])[] = [
  [["city", "skyline"], "city"],
  [["sea", "beach"], "sea"],
  [["mountain", "hill"], "hills"],
  [["garden", "forest", "tree"], "garden"],
];
