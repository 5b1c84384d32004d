import type { Model } from "../contract/model.ts";
import { findModel, mayUse } from "./admission/find-model.ts";
import { draw } from "./admission/draw.ts";
import { describeAccount } from "./describe-account.ts";
import { authenticate } from "./authenticate.ts";
import { channelsOf } from "./catalogue.ts";
import { canPreview } from "./channels/can-preview.ts";
import type { Caller } from "./caller.ts";
import type { Limner, ModelCard } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { createRenditionMaker } from "./create-rendition-maker.ts";
import { cancel } from "./generations/cancel.ts";
import { erase } from "./generations/erase.ts";
import { findOwn } from "./generations/find-own.ts";
import { openReference } from "./generations/open-reference.ts";
import { readStory } from "./generations/read-story.ts";
import { watch } from "./generations/watch.ts";
import { openPicture } from "./open-picture.ts";
import { readReadiness } from "./read-readiness.ts";
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
    list: ({ account, key }, filter) =>
      parts.records.generations.list({
        ...filter,
        account: account.id,
        ...(key.isPrivate && { key: key.id }),
      }),
    cancel: (id, caller) => cancel(id, caller, parts),
    erase: (id, caller) => erase(id, caller, parts),
    watch: (id, caller, { signal }) => watch(id, caller, { signal, parts }),
    story: (id, caller) => readStory(id, caller, parts),
    models: (caller) =>
      Promise.resolve(
        [...parts.catalogue().models.values()]
          .filter((model) => mayUse(caller, model.id))
          .map((model) => toCard(model, parts)),
      ),
    // Asynchronous, so that a fault rejects and is never thrown at the call.
    model: async (id, caller) =>
      await Promise.resolve(toCard(findModel(parts.catalogue(), id, caller), parts)),
    account: (caller) => describeAccount(caller, parts),
    usage: ({ account, key }, query) =>
      parts.records.usage.sum({
        ...query,
        account: account.id,
        ...(key.isPrivate && { key: key.id }),
      }),
    openPicture: (name, options) => openPicture(name, options, { ...parts, makeRendition }),
    openReference: async (id, n, caller) => openReference(await find(id, caller), n, parts),
    signIn: (code, name) => signIn(code, name, parts),
    readiness: () => readReadiness(parts),
  };
}

function toCard(model: Model, parts: LimnerParts): ModelCard {
  const channels = channelsOf(parts.catalogue(), model);
  const procedural = channels.every(({ engine }) => engine.abilities.procedural);
  const notes = new Set(channels.flatMap(({ engine }) => engine.abilities.note ?? []));
  return {
    model,
    previews: canPreview(parts.catalogue(), model),
    procedural,
    note: procedural && notes.size > 0 ? [...notes].join(" ") : null,
    edits: channels.some(({ engine }) => engine.abilities.edit),
    usualSeconds: parts.usualSeconds.median(model.id),
  };
}
