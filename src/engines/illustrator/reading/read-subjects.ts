import type { JsonValue } from "../../../contract/json-value.ts";
import type { Place, Subject } from "../intent.ts";
import { isColour, isNameIn, isObject, isWhole } from "./json-checks.ts";
import { COUNT_MAX, SUBJECTS_MAX } from "./subject-limits.ts";

type Relation = NonNullable<Place["relation"]>;

const NAME_MAX = 80;
const SIZES: Readonly<Record<NonNullable<Subject["size"]>, true>> = { small: true, large: true };
const ACROSS: Readonly<Record<NonNullable<Place["across"]>, true>> = {
  left: true,
  middle: true,
  right: true,
};
const DEPTHS: Readonly<Record<NonNullable<Place["depth"]>, true>> = {
  front: true,
  middle: true,
  back: true,
};
const RELATIONS: Readonly<Record<Relation["kind"], true>> = {
  beside: true,
  before: true,
  behind: true,
  on: true,
  above: true,
  under: true,
};

/** The subjects of a document, checked member by member; undefined if any is not as this engine writes it. */
export function readSubjects(value: JsonValue | undefined): readonly Subject[] | undefined {
  if (!Array.isArray(value) || value.length > SUBJECTS_MAX) return undefined;
  const subjects = value.map((item: JsonValue) => readSubject(item));
  return subjects.every((subject) => subject !== undefined) ? subjects : undefined;
}

function readSubject(value: JsonValue): Subject | undefined {
  if (!isObject(value)) return undefined;
  const { id, said, count, colour, size, place } = value;
  if (!isName(id) || !isName(said) || !isWhole(count, 1, COUNT_MAX)) return undefined;
  if (colour !== undefined && !isColour(colour)) return undefined;
  if (size !== undefined && !isNameIn<NonNullable<Subject["size"]>>(SIZES, size)) return undefined;
  const read = place === undefined ? {} : readPlace(place);
  if (read === undefined) return undefined;
  return {
    id,
    said,
    count,
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place: read }),
  };
}

function readPlace(value: JsonValue): Place | undefined {
  if (!isObject(value)) return undefined;
  const { across, depth, isHigh, relation } = value;
  if (across !== undefined && !isNameIn<NonNullable<Place["across"]>>(ACROSS, across))
    return undefined;
  if (depth !== undefined && !isNameIn<NonNullable<Place["depth"]>>(DEPTHS, depth))
    return undefined;
  if (isHigh !== undefined && typeof isHigh !== "boolean") return undefined;
  const related = relation === undefined ? undefined : readRelation(relation);
  if (relation !== undefined && related === undefined) return undefined;
  return {
    ...(across === undefined ? {} : { across }),
    ...(depth === undefined ? {} : { depth }),
    ...(isHigh === undefined ? {} : { isHigh }),
    ...(related === undefined ? {} : { relation: related }),
  };
}

function readRelation(value: JsonValue): Relation | undefined {
  if (!isObject(value)) return undefined;
  const { kind, of } = value;
  return isNameIn<Relation["kind"]>(RELATIONS, kind) && isName(of) ? { kind, of } : undefined;
}

const isName = (value: JsonValue | undefined): value is string =>
  typeof value === "string" && value.length <= NAME_MAX;
