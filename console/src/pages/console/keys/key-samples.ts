import type { Language } from "../../../code/highlight.ts";

interface KeySample {
  readonly tab: "curl" | "Python" | "Node" | ".env";
  readonly language: Language;
  readonly code: string;
  /** Holds the key itself where it is copied, and only its beginning where it is shown. */
  readonly isSecret: boolean;
}

interface SampleFacts {
  readonly origin: string;
  readonly model: string;
  readonly key: string;
}

/** The first call with a key, in the ways in which it is mostly made; the key comes from the environment. */
export function writeKeySamples({ origin, model, key }: SampleFacts): readonly KeySample[] {
  return [
    {
      tab: "curl",
      language: "sh",
      isSecret: false,
      code: `curl ${origin}/v1/chat/completions \\
  -H "Authorization: Bearer $LIMNER_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"model":"${model}",
       "messages":[{"role":"user","content":"a red kite"}]}'`,
    },
    {
      tab: "Python",
      language: "python",
      isSecret: false,
      code: `import os, requests

answer = requests.post(
    "${origin}/v1/chat/completions",
    headers={"Authorization": f"Bearer {os.environ['LIMNER_API_KEY']}"},
    json={
        "model": "${model}",
        "messages": [{"role": "user", "content": "a red kite"}],
    },
)
print(answer.json()["data"][0]["url"])`,
    },
    {
      tab: "Node",
      language: "js",
      isSecret: false,
      code: `const answer = await fetch("${origin}/v1/chat/completions", {
  method: "POST",
  headers: {
    authorization: \`Bearer \${process.env.LIMNER_API_KEY}\`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    model: "${model}",
    messages: [{ role: "user", content: "a red kite" }],
  }),
});
console.log((await answer.json()).data[0].url);`,
    },
    {
      tab: ".env",
      language: "sh",
      isSecret: true,
      code: `LIMNER_API_KEY=${key}\nLIMNER_URL=${origin}`,
    },
  ];
}

/** The same with no more of the key than lists show. */
export function hideKey(code: string, { key, prefix }: { key: string; prefix: string }): string {
  return code.replaceAll(key, `${prefix}…`);
}
