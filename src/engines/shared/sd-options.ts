import { Type } from "typebox";

const EDGE = { min: 64, max: 8192 };

const edge = (description: string, usual: number) =>
  Type.Optional(
    Type.Integer({
      minimum: EDGE.min,
      maximum: EDGE.max,
      title: `a whole number from ${EDGE.min} to ${EDGE.max}`,
      description,
      default: usual,
    }),
  );

const word = (title: string, description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, title, description }));

/** Options that the servers of Stable Diffusion have in common. */
export const SD_OPTIONS = {
  steps: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1000,
      title: "a whole number from 1 to 1000",
      description: "Sampler steps. Left out: the server's own.",
    }),
  ),
  cfgScale: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 100,
      title: "a number from 0 to 100",
      description: "How closely the words are followed. Left out: the server's own.",
    }),
  ),
  sampler: word("the name of a sampler", "As the server lists it. Left out: the server's own."),
  scheduler: word("the name of a scheduler", "As the server lists it. Left out: the server's own."),
  negativePrompt: Type.Optional(
    Type.String({
      maxLength: 4000,
      title: "a text of at most 4000 characters",
      description:
        "What pictures should not show. The server's own syntax works in it, since it is yours.",
    }),
  ),
  strength: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      title: "a number from 0 to 1",
      description:
        "How far a redrawn picture may go from the given one. Left out: the server's own.",
    }),
  ),
  sizes: Type.Optional(
    Type.Object(
      {
        multiple: Type.Optional(
          Type.Integer({
            minimum: 1,
            maximum: 256,
            title: "a whole number from 1 to 256",
            description: "Both edges are multiples of it.",
            default: 64,
          }),
        ),
        edgeMin: edge("The smallest edge.", 512),
        edgeMax: edge("The largest edge.", 2048),
        pixelsMax: Type.Optional(
          Type.Integer({
            minimum: 65_536,
            maximum: 67_108_864,
            title: "a whole number from 65536 to 67108864",
            description: "The most pixels that the model draws well.",
            default: 1_048_576,
          }),
        ),
      },
      {
        additionalProperties: false,
        title: "an object with multiple, edgeMin, edgeMax and pixelsMax",
        description:
          "The sizes that the model draws well. What is wanted larger is drawn at the largest of the same shape and enlarged. Left out: as suits SDXL.",
      },
    ),
  ),
  fields: Type.Optional(
    Type.Record(Type.String({ minLength: 1, maxLength: 100 }), Type.Unknown(), {
      maxProperties: 50,
      title: "an object",
      description: "Further members of each request, as the server names them.",
    }),
  ),
};
