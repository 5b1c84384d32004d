import type { SceneId } from "../intent.ts";
import { habitatOf } from "../things/traits/trait-of.ts";
import type { Mention } from "./gather-mentions.ts";
import { senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

export interface PlaceFacts {
  readonly findings: readonly Finding[];
  readonly mentions: readonly Mention[];
  /** Whether the likeliest is named by words for it alone, and not by a river or the sky. */
  readonly isSure: boolean;
}

/** Two words that together are a third place: a city by the sea, a village in the snow, fish in the sea. */
export function combinePlaces(found: SceneId, facts: PlaceFacts): SceneId {
  if (IN_THE_COUNTRY.has(found) && isVillage(facts) && isWintry(facts)) return "snow-village";
  if (BY_THE_WATER.has(found) && isCityByWater(facts)) return "skyline";
  if (found === "coast" && isDeep(facts)) return "underwater";
  if (found === "mountain-lake" && isStarryRange(facts)) return "night-sky";
  if (found === "mountain-lake" && isGrassyValley(facts)) return "meadow";
  if (found === "mountain-lake" && isDeepInWater(facts)) return "underwater";
  return found === "night-sky" && isOnTheGround(facts) ? "meadow" : found;
}

const IN_THE_COUNTRY: ReadonlySet<SceneId> = new Set<SceneId>([
  "meadow",
  "street",
  "mountain-lake",
]);
const BY_THE_WATER: ReadonlySet<SceneId> = new Set<SceneId>(["coast", "street"]);

const VILLAGE =
  /^(?:village|small village|hamlet|town|small town|cottage|cottages|cabin|cabins|log cabin|chalet|村庄|村子|小村庄|山村|村落|小镇|小屋|木屋|小木屋)$/;
const CITY =
  /^(?:city|big city|metropolis|urban|new york|new york city|nyc|hong kong|shanghai|tokyo|chongqing|城市|都市|大都市|上海|香港|纽约|重庆)$/;
const WATERSIDE =
  /^(?:river|riverside|riverbank|harbour|harbor|bay|lake|water|sea|ocean|by the sea|江|江边|河|河边|海湾|湖边|海|海边)$/;
/** What is seen at the surface or on land, so that the picture is neither below it nor across it. */
const ASHORE =
  /^(?:beach|sandy beach|lighthouse|pier|cliff|boat|boats|ship|ships|street|alley|沙滩|海滩|灯塔|悬崖|船|街道|小巷)$/;

const says = ({ findings }: PlaceFacts, words: RegExp): boolean =>
  findings.some(({ said }) => words.test(said));

const isVillage = (facts: PlaceFacts): boolean => says(facts, VILLAGE);

const isWintry = ({ findings }: PlaceFacts): boolean =>
  findings.some(
    (finding) =>
      senseOf(finding, "season")?.season === "winter" ||
      senseOf(finding, "weather")?.weather === "snow",
  );

const isCityByWater = (facts: PlaceFacts): boolean =>
  says(facts, CITY) && says(facts, WATERSIDE) && !says(facts, ASHORE);

/** What lives below the surface and is never seen above it. */
const DEEP: ReadonlySet<string> = new Set(
  "fish,goldfish,turtle,octopus,jellyfish,coral,squid,blowfish,shrimp,oyster,mermaid,merman".split(
    ",",
  ),
);

const isDeep = (facts: PlaceFacts): boolean =>
  facts.mentions.length > 0 &&
  facts.mentions.every(({ id }) => DEEP.has(id)) &&
  !says(facts, ASHORE);

/** "A turtle in the water": the water is only named because the creature is in it. */
const isDeepInWater = (facts: PlaceFacts): boolean =>
  !facts.isSure && says(facts, IN_WATER) && isDeep(facts);

const IN_WATER = /^(?:water|in the water|水里|水中)$/;

const VALLEY = /^(?:valley|山谷)$/;

const MILKY_WAY = /^(?:milky way|银河|星河)$/;
const LAKE =
  /lake|loch|tarn|fjord|river|stream|creek|water|cabin|reflection|湖|河|江|溪|瀑布|水|木屋|倒影/;

/** The Milky Way stands over mountains alone; over a lake it is a part of that picture. */
const isStarryRange = (facts: PlaceFacts): boolean =>
  says(facts, MILKY_WAY) &&
  !facts.findings.some(({ said }) => !MILKY_WAY.test(said) && LAKE.test(said));

/** Grass and flowers fill a valley; where neither a lake nor a mountain is named, no lake lies in it. */
function isGrassyValley({ findings }: PlaceFacts): boolean {
  const named = (scene: SceneId): readonly Finding[] =>
    findings.filter(({ senses }) =>
      senses.some((sense) => sense.kind === "setting" && sense.scene === scene && !sense.isWeak),
    );
  return (
    named("meadow").length > 0 && named("mountain-lake").every(({ said }) => VALLEY.test(said))
  );
}

/** A tent under the stars stands somewhere. */
const isOnTheGround = ({ mentions, isSure }: PlaceFacts): boolean =>
  !isSure && mentions.some(({ id }) => habitatOf(id) === "ground");
