import { expect, it } from "vitest";
import { objectKey, objectUrl } from "./s3-place.ts";

const place = {
  endpoint: "https://s3.example:9000",
  bucket: "pictures",
  region: "r",
  prefix: "a/",
};

it("a bucket is the first part of the path, or stands before the host name", () => {
  const key = objectKey(place, "ab12");
  expect(objectUrl({ ...place, pathStyle: true }, key)).toBe(
    "https://s3.example:9000/pictures/a/images/ab12",
  );
  expect(objectUrl({ ...place, pathStyle: false }, key)).toBe(
    "https://pictures.s3.example:9000/a/images/ab12",
  );
});
