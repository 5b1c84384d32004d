import { expect, it } from "vitest";
import { signAddress } from "./sign-address.ts";

// "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)" in the Amazon S3 API Reference.
it("signs the example of the Amazon S3 API Reference as it is printed there", async () => {
  const address = await signAddress(
    {
      endpoint: "https://s3.amazonaws.com",
      bucket: "examplebucket",
      region: "us-east-1",
      prefix: "",
      pathStyle: false,
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    },
    "test.txt",
    { at: new Date("2013-05-24T00:00:00Z"), validS: 86_400 },
  );
  const url = new URL(address);
  expect(`${url.origin}${url.pathname}`).toBe("https://examplebucket.s3.amazonaws.com/test.txt");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request",
    "X-Amz-Date": "20130524T000000Z",
    "X-Amz-Expires": "86400",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
  });
});
