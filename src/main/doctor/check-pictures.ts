import { checkS3 } from "../../assets/s3/check-s3.ts";
import type { Config, Secrets } from "../config/config.ts";
import { describeS3 } from "../describe-s3.ts";
import { placePictures } from "../place-pictures.ts";
import type { Finding } from "./finding.ts";

/** Whether the bucket takes, gives back and removes a small object, if pictures are to be in one. */
export async function checkPictures(
  config: Pick<Config, "pictures">,
  secrets: Pick<Secrets, "s3">,
): Promise<readonly Finding[]> {
  const check = "pictures";
  const place = placePictures(config, secrets);
  if (place === undefined) {
    return [];
  }
  const finding = await checkS3(place);
  if (finding.kind !== "well") {
    return [{ check, result: "fail", message: describeS3(finding, place) }];
  }
  const said = `the bucket ${place.bucket} at ${place.endpoint} can be written, read and emptied`;
  return [
    finding.checksBytes
      ? { check, result: "ok", message: said }
      : {
          check,
          result: "warn",
          message: `${said}, but does not check the bytes it is sent; reach it by https, or over a network that loses nothing.`,
        },
  ];
}
