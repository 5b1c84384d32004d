import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import { addPaperGrain } from "../../graphic/paper-grain.ts";
import { renderSvg } from "../../graphic/render-svg.ts";
import { chooseScheme } from "../../graphic/schemes.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { createIllustrator } from "./illustrate.ts";
import { card } from "./layouts/card.ts";
import { concert } from "./layouts/concert.ts";
import { loud } from "./layouts/loud.ts";
import { swiss } from "./layouts/swiss.ts";
import { synth } from "./layouts/synth.ts";
import { travel } from "./layouts/travel.ts";
import type { PosterLayout, PosterSheet } from "./poster-sheet.ts";

/** Words that ask for one layout. */
const ASKED: Readonly<Record<string, PosterLayout>> = {
  travel,
  concert,
  movie: concert,
  quote: card,
  card,
  swiss,
};

/** A few words can be shouted, many are better on a card. */
const FEW_WORDS = 42;

/** Posters, cards and sayings: type and flat pictures, drawn as vectors at full size and printed on paper. */
export const posterScene: Scene = { pixelsMax: 8_294_400, draw: drawPoster };

function drawPoster(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  checkAborted();
  const scheme = chooseScheme(intent, rng(seed, "palette"));
  const { text, time, subjects } = intent;
  const sheet: PosterSheet = {
    width,
    height,
    edge: Math.min(width, height),
    scheme,
    ...(text === undefined ? {} : { text }),
    time,
    random: rng(seed, "composition"),
    hasSubjects: subjects.length > 0,
    illustrate: createIllustrator(subjects, scheme),
  };
  const content = chooseLayout(intent, seed)(sheet);
  progress(0.3);
  checkAborted();
  const { raster } = renderSvg(content, { width, height });
  progress(0.8);
  checkAborted();
  addPaperGrain(raster, seed % 1009, intent.neon ? 0.5 : 1);
  const shown = new Map(subjects.map(({ id }) => [id, Math.round((width * height) / 20)]));
  return { raster, shown };
}

function chooseLayout(intent: SceneIntent, seed: number): PosterLayout {
  const asked = (intent.details ?? []).find((detail) => Object.hasOwn(ASKED, detail));
  const wished = asked === undefined ? undefined : ASKED[asked];
  if (wished !== undefined) return wished;
  if (intent.neon) return synth;
  const isLong = (intent.text?.length ?? 0) > FEW_WORDS;
  const random = rng(seed, "layout");
  if (isLong) return pick<PosterLayout>(random, [card, card, swiss]);
  if (intent.text === undefined) return pick<PosterLayout>(random, [travel, concert, travel]);
  return pick<PosterLayout>(random, [swiss, loud, travel, concert, card]);
}
