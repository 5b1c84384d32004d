import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { signMessage } from "./sign-message.ts";

const ID = "gen_0123.succeeded";
const BODY = JSON.stringify({ type: "generation.succeeded", data: { prompt: "灯塔 é" } });
const secretOf = (bytes: number, fill: number) =>
  `whsec_${Buffer.alloc(bytes, fill).toString("base64")}`;

function sign(secrets: readonly string[]) {
  const timestamp = Math.floor(Date.now() / 1000);
  return {
    "webhook-id": ID,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signMessage({ id: ID, timestamp, body: BODY }, secrets),
  };
}

describe("the signature of a webhook", () => {
  it("is the one of the example in the specification", () => {
    const parts = {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    };
    expect(signMessage(parts, ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])).toBe(
      "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
  });

  it.each([24, 32, 64])(
    "H4 is what the public library expects, with a secret of %s bytes",
    (bytes) => {
      const secret = secretOf(bytes, 7);
      expect(new Webhook(secret).verify(BODY, sign([secret]))).toEqual(JSON.parse(BODY));
      expect(() => new Webhook(secret).verify(`${BODY} `, sign([secret]))).toThrow("signature");
      expect(() => new Webhook(secretOf(bytes, 8)).verify(BODY, sign([secret]))).toThrow(
        "signature",
      );
    },
  );

  it("H4 with two secrets satisfies whoever knows either", () => {
    const secrets = [secretOf(32, 1), secretOf(32, 2)];
    const headers = sign(secrets);
    expect(headers["webhook-signature"].split(" ")).toHaveLength(2);
    for (const secret of secrets) {
      expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
    }
  });
});
