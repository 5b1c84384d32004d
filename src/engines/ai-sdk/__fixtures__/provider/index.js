// A provider by the specification of the AI SDK, written by hand; see ../README.md.

class APICallError extends Error {
  constructor(response, body) {
    super(`the backend said: ${body}`);
    this.name = "AI_APICallError";
    this.statusCode = response.status;
    this.responseBody = body;
    this.isRetryable = response.status >= 500;
  }
}

async function ask(fetch, url, init) {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new APICallError(response, await response.text());
  }
  return response;
}

export function createProvider(settings = {}) {
  const { baseURL, apiKey, version = "v4", mood, fetch = globalThis.fetch } = settings;
  if (mood === "unwilling") {
    throw new Error("these settings make no provider");
  }
  const headersOf = (headers) => {
    if (mood === "keyless") {
      throw Object.assign(new Error("API key is missing."), { name: "AI_LoadAPIKeyError" });
    }
    return { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...headers };
  };

  async function order(modelId, options) {
    const { prompt, n, size, aspectRatio, seed, files, mask, providerOptions } = options;
    if (mood === "narrow" && files !== undefined) {
      throw new Error("This model takes pictures by address only.");
    }
    if (mood === "buggy") {
      throw new TypeError("nothing is not a function");
    }
    if (mood === "form") {
      const form = new FormData();
      form.append("model", modelId);
      form.append("prompt", prompt);
      for (const file of files ?? []) {
        form.append("image", new Blob([file.data], { type: file.mediaType }), "image.png");
      }
      const { authorization } = headersOf();
      return { url: `${baseURL}/draw`, init: { headers: { authorization }, body: form } };
    }
    const told = (file) => file && { type: file.mediaType, bytes: file.data.length };
    const body = { model: modelId, prompt, n, size, aspectRatio, seed, providerOptions };
    const pictures = { files: files?.map(told), mask: told(mask), members: Object.keys(options) };
    return {
      url: `${baseURL}/draw`,
      init: { headers: headersOf(options.headers), body: JSON.stringify({ ...body, ...pictures }) },
    };
  }

  async function picturesOf(answer, options) {
    const headers = { authorization: `Bearer ${apiKey}` };
    const signal = options.abortSignal;
    let { urls, poll } = answer;
    while (poll !== undefined) {
      const state = await (await ask(fetch, poll, { method: "GET", headers, signal })).json();
      if (state.status === "Failed" || state.status === "Request Moderated") {
        throw new Error(`the backend says: ${state.status}`);
      }
      if (state.status === "Ready") {
        urls = [state.url];
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, answer.pollMs ?? 1));
    }
    if (urls === undefined) {
      return answer.images;
    }
    return await Promise.all(
      urls.map(async (url) => {
        const response = await ask(fetch, url, { headers: { "user-agent": "a package" }, signal });
        return new Uint8Array(await response.arrayBuffer());
      }),
    );
  }

  const image = (modelId) => ({
    specificationVersion: version,
    provider: "drawing-house.image",
    modelId,
    maxImagesPerCall: settings.asksForCount ? () => Promise.resolve(4) : 4,
    async doGenerate(options) {
      const { url, init } = await order(modelId, options);
      const request = { method: "POST", signal: options.abortSignal, ...init };
      if (mood === "impatient") {
        request.signal = AbortSignal.timeout(1);
      }
      const response =
        mood === "stubborn"
          ? await ask(fetch, url, request).catch(() => ask(fetch, url, request))
          : mood === "double"
            ? (await Promise.all([ask(fetch, url, request), ask(fetch, url, request)]))[0]
            : await ask(fetch, url, request);
      const answer = JSON.parse(await response.text());
      return {
        images: await picturesOf(answer, options),
        warnings: answer.warnings ?? [],
        usage: answer.usage,
        providerMetadata: answer.revised && {
          drawingHouse: { images: answer.revised.map((revisedPrompt) => ({ revisedPrompt })) },
        },
        response: { timestamp: new Date(), modelId, headers: {} },
      };
    },
  });

  return Object.assign(() => undefined, { image, imageModel: image });
}

export const createProviderByItsOldName = createProvider;
