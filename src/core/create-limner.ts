import { Fault } from "../contract/fault.ts";
import type { Generation } from "../contract/generation.ts";
import type { Model } from "../contract/model.ts";
import { findModel, mayUse } from "./admission/find-model.ts";
import { draw } from "./admission/draw.ts";
import { authenticate } from "./authenticate.ts";
import { channelsOf } from "./catalogue.ts";
import type { Caller } from "./caller.ts";
import type { Limner, ModelCard, Readiness } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { createRenditionMaker } from "./create-rendition-maker.ts";
import { openPicture } from "./open-picture.ts";
import { toOpenPicture } from "./to-open-picture.ts";
import { signIn } from "./sign-in.ts";
import { waitFor } from "./wait-for.ts";

/** Joins the parts into the use cases that every door calls. */
export function createLimner(parts: LimnerParts): Limner {
  const find = (id: string, caller: Caller) => findOwn(id, caller, parts);
  const makeRendition = createRenditionMaker(parts);
  return {
    authenticate: (authorization) => authenticate(authorization, parts),
    draw: (request, caller, options) => draw(request, caller, { parts, options }),
    waitFor: (id, options) => waitFor(id, options, parts),
    find,
    list: (caller, filter) =>
      parts.records.generations.list({ ...filter, account: caller.account.id }),
    models: (caller) =>
      Promise.resolve(
        [...parts.catalogue().models.values()]
          .filter((model) => mayUse(caller, model.id))
          .map((model) => toCard(model, parts)),
      ),
    // Asynchronous, so that a fault rejects and is never thrown at the call.
    model: async (id, caller) =>
      await Promise.resolve(toCard(findModel(parts.catalogue(), id, caller), parts)),
    account: async (caller) => {
      const account = await parts.records.accounts.get(caller.account.id);
      const key = await parts.records.keys.get(caller.key.id);
      return { account: account ?? caller.account, key: key ?? caller.key };
    },
    openPicture: (name, options) => openPicture(name, options, { ...parts, makeRendition }),
    async openReference(id, n, caller) {
      const generation = await find(id, caller);
      const reference = generation.plan.references.find((planned) => planned.n === n);
      const asset = reference && (await parts.records.assets.get(reference.asset));
      if (asset?.state !== "stored") {
        throw new Fault("not_found", "There is no such reference. It may have been erased.");
      }
      return toOpenPicture(asset, parts);
    },
    signIn: (code, name) => signIn(code, name, parts),
    readiness: () => readiness(parts),
  };
}

/** Another account's generation is as absent as one that never was. */
async function findOwn(id: string, caller: Caller, parts: LimnerParts): Promise<Generation> {
  const generation = await parts.records.generations.get(id);
  if (generation === undefined || generation.account !== caller.account.id) {
    throw new Fault("not_found", "There is no such generation in this account.");
  }
  return generation;
}

function toCard(model: Model, parts: LimnerParts): ModelCard {
  const channels = channelsOf(parts.catalogue(), model);
  const procedural = channels.every(({ engine }) => engine.abilities.procedural);
  const notes = new Set(channels.flatMap(({ engine }) => engine.abilities.note ?? []));
  return {
    model,
    procedural,
    note: procedural && notes.size > 0 ? [...notes].join(" ") : null,
    edits: channels.some(({ engine }) => engine.abilities.edit),
    usualSeconds: parts.usualSeconds.median(model.id),
  };
}

async function readiness(parts: LimnerParts): Promise<Readiness> {
  const records = await parts.records.ping().then(
    () => "ok",
    () => "the database does not answer",
  );
  const free = await parts.store.freeBytes().catch(() => 0);
  const store =
    free !== undefined && free < parts.settings.diskFloorBytes
      ? "too little room on the disk"
      : "ok";
  const admission = parts.isDraining() ? "the server is stopping" : "ok";
  const states = { records, store, admission };
  return { ready: Object.values(states).every((state) => state === "ok"), parts: states };
}
