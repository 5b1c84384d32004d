import type { LimnerHandsParts } from "../hands/limner-hands-parts.ts";

/** What stands behind one request, found again by the `Request` that the SDK passes on. */
export type Visitors = WeakMap<Request, LimnerHandsParts>;
