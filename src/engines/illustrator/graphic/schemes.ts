import { pick } from "../core/pick.ts";
import type { Random } from "../core/rng.ts";
import type { PaletteId, SceneIntent } from "../intent.ts";
import { lightnessOfHex, mixHex } from "./hex-colour.ts";

/** The few colours of a print. All are `#rrggbb`. */
export interface Scheme {
  readonly paper: string;
  /** For type and fine lines; stands out from the paper. */
  readonly ink: string;
  /** From the loudest to the quietest. */
  readonly colours: readonly [string, string, string, string];
}

type Pool = readonly [Scheme, ...Scheme[]];

const scheme = (paper: string, ink: string, ...colours: Scheme["colours"]): Scheme => ({
  paper,
  ink,
  colours,
});

const DAY: Pool = [
  scheme("#f6efe2", "#1f2a38", "#e4572e", "#f3a712", "#2e86ab", "#a8c686"),
  scheme("#f4f1ea", "#22223b", "#c1121f", "#f2cc8f", "#3d5a80", "#81b29a"),
  scheme("#fbf5ec", "#2b2d42", "#ef8354", "#ffd166", "#4f5d75", "#8fc0a9"),
  scheme("#eef3f1", "#14342b", "#ff6b35", "#f7c59f", "#1a659e", "#60935d"),
  scheme("#f7f3ee", "#2d1e2f", "#d1495b", "#edae49", "#00798c", "#66a182"),
  scheme("#f2efe9", "#1b1b1e", "#e63946", "#f4d35e", "#457b9d", "#a8dadc"),
];
const NIGHT: Pool = [
  scheme("#121826", "#f4ead8", "#ff7f50", "#ffd166", "#3a6ea5", "#2c4870"),
  scheme("#1a1423", "#f6e7f1", "#e05780", "#f6bd60", "#7b5ea7", "#3d3356"),
  scheme("#0f2027", "#e9f3ee", "#f2a65a", "#eec170", "#4a8fa3", "#28505e"),
];
const NEON: Pool = [
  scheme("#0b0716", "#f5f0ff", "#ff2d95", "#24e5ff", "#8a3ffc", "#ffe14d"),
  scheme("#08091a", "#eafcff", "#19f0ff", "#ff3d7f", "#5b5bff", "#b6ff3d"),
];
const MOODS: Readonly<Record<PaletteId, Pool>> = {
  warm: [
    scheme("#fdf0dc", "#4a1c12", "#d1462f", "#f29f05", "#a63d40", "#f2c078"),
    scheme("#fff1e0", "#3b1f1b", "#e85d04", "#faa307", "#9d0208", "#f3c98b"),
  ],
  cool: [
    scheme("#ecf4f7", "#10304a", "#1b6ca8", "#5bc0be", "#0b4f6c", "#a3cef1"),
    scheme("#eaf2f0", "#0f2f36", "#227c9d", "#17c3b2", "#345995", "#9fd3c7"),
  ],
  vivid: [
    scheme("#fff7e6", "#1a1a2e", "#ff1f5a", "#ffd615", "#0f7bff", "#00c48c"),
    scheme("#f9f5ff", "#20123a", "#ff4d00", "#ffc800", "#7a1fff", "#00b8a9"),
  ],
  muted: [
    scheme("#efece6", "#3a3a3c", "#9a7b6f", "#c2b280", "#6b7f82", "#a9b3a2"),
    scheme("#ecebe7", "#35393c", "#8d6b66", "#bfae94", "#5f7470", "#b8bdb5"),
  ],
  pastel: [
    scheme("#fdf6f6", "#5b4b66", "#f4a6b7", "#fbd99b", "#a5c8e4", "#b9dfc5"),
    scheme("#f8f6ff", "#4f4a63", "#cdb4db", "#ffc8dd", "#a2d2ff", "#caffbf"),
  ],
  earthy: [
    scheme("#f3ebdd", "#3b2a1a", "#a44a3f", "#d9a441", "#5c6b3c", "#b08968"),
    scheme("#efe6d5", "#33281e", "#8c4a2f", "#c98f39", "#606c38", "#a98467"),
  ],
};

/** The colours of a graphic picture: by palette, neon or hour; what is said of tone, background and things is taken at its word. */
export function chooseScheme(intent: SceneIntent, random: Random): Scheme {
  const { palette, neon, time, tone, background } = intent;
  const pool = neon
    ? NEON
    : palette !== undefined
      ? MOODS[palette]
      : time === "night"
        ? NIGHT
        : DAY;
  const chosen = pick(random, pool);
  const toned = tone === undefined ? chosen : inTone(tone, lightnessOfHex(chosen.paper) < 0.4);
  const wished = intent.subjects.find(({ colour }) => colour !== undefined)?.colour;
  const coloured = wished === undefined ? toned : withAccent(toned, wished);
  return background === undefined ? coloured : onPaper(coloured, background);
}

function inTone(tone: string, isDark: boolean): Scheme {
  const light = mixHex(tone, "#ffffff", 0.88);
  const dark = mixHex(tone, "#05070c", 0.8);
  const steps = [0, 0.35, 0.6].map((share) => mixHex(tone, isDark ? dark : light, share));
  const deep = mixHex(tone, "#05070c", 0.35);
  return {
    paper: isDark ? dark : light,
    ink: isDark ? light : dark,
    colours: [tone, steps[1] ?? tone, deep, steps[2] ?? tone],
  };
}

const withAccent = ({ paper, ink, colours: [, second, third, fourth] }: Scheme, wished: string) =>
  ({ paper, ink, colours: [wished, second, third, fourth] }) as const;

function onPaper({ colours }: Scheme, paper: string): Scheme {
  const ink = lightnessOfHex(paper) < 0.5 ? "#f7f2e8" : "#1d2330";
  // A colour that drowns in the paper is moved towards the ink.
  const seen = (colour: string): string =>
    Math.abs(lightnessOfHex(colour) - lightnessOfHex(paper)) < 0.1
      ? mixHex(colour, ink, 0.4)
      : colour;
  const [first, second, third, fourth] = colours;
  return { paper, ink, colours: [seen(first), seen(second), seen(third), seen(fourth)] };
}
