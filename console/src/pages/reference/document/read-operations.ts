import type {
  ApiDocument,
  WrittenContents,
  WrittenOperation,
  WrittenParameter,
} from "./api-document.ts";
import type { Access, Content, Method, Operation, Parameter } from "./operation.ts";

const METHODS: ReadonlyMap<string, Method> = new Map([
  ["get", "GET"],
  ["post", "POST"],
  ["put", "PUT"],
  ["patch", "PATCH"],
  ["delete", "DELETE"],
]);
const PLACES: readonly Parameter["place"][] = ["path", "query", "header"];
/** What the framework writes where nobody described an answer. */
const NO_DESCRIPTION = "Default Response";

/** All operations of a document in the order in which it has them. */
export function readOperations(document: ApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([name, written]) => {
      const method = METHODS.get(name);
      return method === undefined ? [] : [readOperation(written, method, path)];
    }),
  );
}

function readOperation(written: WrittenOperation, method: Method, path: string): Operation {
  const answers = Object.entries(written.responses ?? {}).map(([status, answer]) => ({
    status,
    description: answer.description === NO_DESCRIPTION ? "" : (answer.description ?? ""),
    contents: readContents(answer.content),
  }));
  return {
    id: written.operationId ?? `${method}-${path}`,
    method,
    path,
    tag: written.tags?.[0] ?? "",
    summary: written.summary ?? path,
    description: written.description ?? "",
    access: readAccess(written),
    parameters: (written.parameters ?? [])
      .flatMap(readParameter)
      .toSorted((one, other) => PLACES.indexOf(one.place) - PLACES.indexOf(other.place)),
    bodies: readContents(written.requestBody?.content).toSorted(
      (one, other) =>
        Number(other.mediaType.includes("json")) - Number(one.mediaType.includes("json")),
    ),
    answers,
  };
}

/** An operation that works without anything is open, whatever else it takes. */
function readAccess({ security = [] }: WrittenOperation): Access {
  const names = security.map((one) => Object.keys(one)[0]);
  if (names.length === 0 || names.includes(undefined)) {
    return "open";
  }
  return names.includes("bearer") ? "key" : "admin";
}

function readParameter(written: WrittenParameter): readonly Parameter[] {
  const place = PLACES.find((known) => known === written.in);
  if (place === undefined) {
    return [];
  }
  const { name, required = false, description, example, schema = {} } = written;
  return [
    {
      place,
      name,
      required,
      schema: {
        ...schema,
        ...(description === undefined ? {} : { description }),
        ...(example === undefined ? {} : { examples: [example] }),
      },
    },
  ];
}

function readContents(contents: WrittenContents = {}): readonly Content[] {
  return Object.entries(contents).map(([mediaType, { schema = {}, example }]) => ({
    mediaType,
    schema,
    example,
  }));
}
