import { Fault } from "../../../contract/fault.ts";
import type { GenerationFilter } from "../../../contract/generation-records.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readListQuery } from "../read-list-query.ts";
import { readMember } from "../read-member.ts";
import { readMoment } from "../read-moment.ts";

const ID_CHARACTERS_MAX = 200;
const NAMES = ["account", "key", "channel", "from", "to"];

/** The query of `GET /admin/v1/generations`: that of the caller's own list, and more to narrow it by. Throws `invalid_request`. */
export function readGenerationsQuery(query: JsonObject): GenerationFilter {
  const { account, key, channel, from, to } = query;
  checkOnce(query, "from", "created_from");
  checkOnce(query, "to", "created_to");
  return {
    ...readListQuery(query, NAMES),
    ...dropUndefined<Partial<GenerationFilter>>({
      account: readMember.text({ account }, "account", ID_CHARACTERS_MAX),
      key: readMember.text({ key }, "key", ID_CHARACTERS_MAX),
      channel: readMember.text({ channel }, "channel", ID_CHARACTERS_MAX),
      createdFrom: readMoment({ from }, "from", { isEnd: false }),
      createdBefore: readMoment({ to }, "to", { isEnd: true }),
    }),
  };
}

/** Two names of one bound: were both taken, one of them would narrow nothing. */
function checkOnce(query: JsonObject, name: string, other: string): void {
  if (query[name] !== undefined && query[other] !== undefined) {
    throw new Fault("invalid_request", `Send \`${name}\` or \`${other}\`, not both.`, {
      param: other,
    });
  }
}
