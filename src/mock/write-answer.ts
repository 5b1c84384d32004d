import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import { randomHex } from "../kit/random-hex.ts";
import type { AnswerPlan, AnswerShape } from "./answer-plan.ts";
import type { Painter } from "./create-painter.ts";
import type { Drawing } from "./drawing.ts";
import type { MockOrder } from "./mock-order.ts";
import { toPicturePath, type PictureRecipe } from "./picture-recipe.ts";
import { renderBody } from "./render-body.ts";

/** Stands for the base64 of a picture until the JSON around it is written; no caller can know it. */
const PLACE = `picture-${randomHex()}`;

const DATA_URL_SHAPES: ReadonlySet<AnswerShape> = new Set([
  "markdown-data",
  "message-images",
  "parts",
]);

export interface AnswerParts {
  readonly order: MockOrder;
  readonly plan: AnswerPlan;
  readonly drawing: Drawing;
  readonly painter: Painter;
  /** Before the path of a picture: `http://127.0.0.1:4343`. */
  readonly origin: string;
}

/** The body of a good answer, in pieces: base64 is the buffer that was made once, and is not copied. */
export async function writeAnswer(parts: AnswerParts): Promise<readonly Buffer[]> {
  const { order, plan, drawing, painter, origin } = parts;
  const shape = plan.shape ?? order.shape;
  const { recipes, createdS } = drawing;
  const pictures = recipes.map((recipe) => toMember(recipe, { shape, plan, origin }));
  const json = JSON.stringify(renderBody(shape, { order, createdS, pictures }));
  const texts = json.split(PLACE);
  const pieces: Buffer[] = [];
  for (const [index, text] of texts.entries()) {
    pieces.push(Buffer.from(text));
    const recipe = index < texts.length - 1 ? recipes[index] : undefined;
    if (recipe !== undefined) {
      const { base64 } = await painter.paint(recipe);
      pieces.push(plan.base64Form === "escaped" ? escape(base64) : base64);
    }
  }
  return pieces;
}

interface MemberOptions {
  readonly shape: AnswerShape;
  readonly plan: AnswerPlan;
  readonly origin: string;
}

function toMember(recipe: PictureRecipe, { shape, plan, origin }: MemberOptions): string {
  if (shape === "relative-url") {
    return toPicturePath(recipe);
  }
  if (shape === "url" || shape === "markdown-url") {
    return `${origin}${toPicturePath(recipe)}`;
  }
  const { mediaType } = PICTURE_FORMATS[recipe.format];
  return plan.base64Form === "prefixed" || DATA_URL_SHAPES.has(shape)
    ? `data:${mediaType};base64,${PLACE}`
    : PLACE;
}

/** The same text for every JSON parser, and another one for whoever searches for the next quote. */
function escape(base64: Buffer): Buffer {
  const text = base64.toString("latin1");
  return Buffer.from(
    text.replaceAll("/", "\\/").replaceAll("+", "\\u002b").replaceAll("=", "\\u003d"),
    "latin1",
  );
}
