import type { CallOutcome, MockCall, MockCalls } from "./mock-call.ts";

/** A call that goes on; what becomes known of it is written into it. */
export type OpenCall = { -readonly [Member in keyof MockCall]: MockCall[Member] };

type SeenCall = Pick<MockCall, "method" | "path" | "key">;

/** Counts every call and remembers the last ones. */
export interface CallBook {
  open(seen: SeenCall): OpenCall;
  /** One that is neither counted nor listed: those about the mock itself. */
  openUnlisted(seen: SeenCall): OpenCall;
  /** Work is done for this call: it would be billed from now on. */
  drawn(call: OpenCall, pictures: number): void;
  close(call: OpenCall, outcome: CallOutcome): void;
  read(): MockCalls;
  forget(): void;
}

const CALLS_MAX = 1_000;
const KEYS_MAX = 1_000;
const PATH_CHARACTERS_MAX = 300;
const KEY_CHARACTERS_MAX = 255;

interface Counts {
  requests: number;
  drawings: number;
  pictures: number;
}

export function createCallBook(): CallBook {
  let page = freshPage();
  let number = 0;
  // A call that was forgotten while it went on is counted nowhere.
  const pages = new WeakMap<OpenCall, Page>();
  const countsOf = (call: OpenCall) => listCounts(pages.get(call), call);
  return {
    open(seen) {
      number += 1;
      const call = toCall(number, seen);
      pages.set(call, page);
      page.calls.push(call);
      if (page.calls.length > CALLS_MAX) {
        page.calls.shift();
      }
      for (const counts of countsOf(call)) {
        counts.requests += 1;
      }
      return call;
    },
    openUnlisted: (seen) => toCall(0, seen),
    drawn(call, pictures) {
      call.drawn = true;
      call.pictures = pictures;
      for (const counts of countsOf(call)) {
        counts.drawings += 1;
        counts.pictures += pictures;
      }
      const mine = pages.get(call);
      if (mine !== undefined && call.outcome === "open") {
        mine.drawing.add(call);
        mine.drawingAtOnceMax = Math.max(mine.drawingAtOnceMax, mine.drawing.size);
      }
    },
    close(call, outcome) {
      call.outcome = outcome;
      call.whole = outcome === "answered" || outcome === "refused";
      pages.get(call)?.drawing.delete(call);
      const byOutcome = pages.get(call)?.byOutcome;
      if (byOutcome !== undefined) {
        byOutcome[outcome] = (byOutcome[outcome] ?? 0) + 1;
      }
    },
    read: () =>
      structuredClone({
        totals: {
          ...page.all,
          byRoute: Object.fromEntries(page.byRoute),
          byKey: Object.fromEntries(page.byKey),
          byOutcome: page.byOutcome,
          drawingAtOnceMax: page.drawingAtOnceMax,
        },
        calls: page.calls,
      }),
    forget() {
      page = freshPage();
    },
  };
}

function toCall(number: number, { method, path, key }: SeenCall): OpenCall {
  return {
    number,
    method,
    path: path.slice(0, PATH_CHARACTERS_MAX),
    mode: "ok",
    key: key === null ? null : key.slice(0, KEY_CHARACTERS_MAX),
    prompt: null,
    size: null,
    n: null,
    references: [],
    mask: null,
    drawn: false,
    joined: false,
    pictures: 0,
    status: null,
    whole: false,
    outcome: "open",
  };
}

interface Page {
  readonly calls: OpenCall[];
  readonly all: Counts;
  readonly byRoute: Map<string, Counts>;
  readonly byKey: Map<string, Counts>;
  readonly byOutcome: Partial<Record<CallOutcome, number>>;
  readonly drawing: Set<OpenCall>;
  drawingAtOnceMax: number;
}

function freshPage(): Page {
  return {
    calls: [],
    all: none(),
    byRoute: new Map(),
    byKey: new Map(),
    byOutcome: {},
    drawing: new Set(),
    drawingAtOnceMax: 0,
  };
}

function none(): Counts {
  return { requests: 0, drawings: 0, pictures: 0 };
}

function listCounts(page: Page | undefined, call: OpenCall): readonly Counts[] {
  if (page === undefined) {
    return [];
  }
  // One line for all pictures, and for all that there is not: the list of routes stays short.
  const route =
    /^\/(?:v1\/(?:images\/(?:generations|edits)|chat\/completions|models)$|pictures\b)/.exec(
      call.path,
    )?.[0];
  const ofRoute = take(page.byRoute, `${call.method} ${route ?? "elsewhere"}`);
  return call.key === null ? [page.all, ofRoute] : [page.all, ofRoute, take(page.byKey, call.key)];
}

function take(all: Map<string, Counts>, name: string): Counts {
  const known = all.get(name);
  if (known !== undefined) {
    return known;
  }
  const counts = none();
  all.set(name, counts);
  const [oldest] = all.keys();
  if (all.size > KEYS_MAX && oldest !== undefined) {
    all.delete(oldest);
  }
  return counts;
}
