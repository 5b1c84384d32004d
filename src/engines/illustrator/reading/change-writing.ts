import type { SceneIntent, TextManner } from "../intent.ts";
import type { Change } from "./change.ts";
import { usualManner } from "./text-manner.ts";

/** New writing stands as the old one did, unless the words name another way. */
export function changeWriting(
  intent: SceneIntent,
  change: Change,
): Pick<SceneIntent, "text" | "textManner"> {
  const text = change.text === undefined ? intent.text : (change.text ?? undefined);
  if (text === undefined) return {};
  const kept = keptManner(intent, change);
  // "The sign" in an instruction is the neon sign that is there.
  const asked = change.textManner === "sign" && kept === "neon" ? kept : change.textManner;
  return { text, textManner: asked ?? kept };
}

/** A board that the words asked for goes along to another place; what was only usual is as usual there. */
function keptManner(intent: SceneIntent, change: Change): TextManner {
  const { scene, textManner: before } = intent;
  const there = change.scene ?? scene;
  const isNeon = !change.dimmed && (intent.neon || change.neon);
  if (before === undefined || intent.text === undefined) return usualManner(there, isNeon);
  const isBoard = before === "sign" || before === "neon";
  if (isBoard && there !== scene) return before;
  return before === usualManner(scene, intent.neon) ? usualManner(there, isNeon) : before;
}
