const BEARER = /^Bearer +(\S{1,512})$/i;

/** The secret in an `Authorization` header; undefined where there is none. */
export function readBearer(authorization: string | undefined): string | undefined {
  return BEARER.exec(authorization ?? "")?.[1];
}
