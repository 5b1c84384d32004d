import { isIP } from "node:net";

/** How text becomes a value, and what a message calls the texts that do. */
export interface ValueKind<Value> {
  /** Goes behind "must be". */
  readonly expected: string;
  /** Undefined if the text is not of this kind. */
  read(text: string): Value | undefined;
}

const HOST_NAME =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/i;
const ALL_DIGITS_AND_DOTS = /^[\d.]+$/;

export function isHostName(text: string): boolean {
  return HOST_NAME.test(text) && !ALL_DIGITS_AND_DOTS.test(text);
}

/** `10.0.0.0/8`, `fd00::/8`, or a single address. */
export function isNetwork(text: string): boolean {
  const [, address = "", prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(prefix ?? 0) <= (version === 4 ? 32 : 128);
}

export function wholeNumber(min: number, max: number): ValueKind<number> {
  return {
    expected: `a whole number from ${min} to ${max}`,
    read(text) {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

/** Seconds in the text, milliseconds in the value. */
export function seconds(min: number, max: number): ValueKind<number> {
  const whole = wholeNumber(min, max);
  return {
    expected: `${whole.expected} (seconds)`,
    read(text) {
      const value = whole.read(text);
      return value === undefined ? undefined : value * 1000;
    },
  };
}

export function oneOf<Word extends string>(words: readonly Word[]): ValueKind<Word> {
  return {
    expected: `one of ${words.join(", ")}`,
    read: (text) => words.find((word) => word === text),
  };
}

export const anyPath: ValueKind<string> = { expected: "a path", read: (text) => text };

export const listenAddress: ValueKind<string> = {
  expected: "an address or a host name, such as 127.0.0.1 or 0.0.0.0",
  read: (text) => (isIP(text) !== 0 || isHostName(text) ? text : undefined),
};

/** An http or https address without user, query and fragment; the value has no slash at its end. */
export const webAddress: ValueKind<string> = {
  expected:
    "an http or https address without user, query and fragment, such as https://images.example.com",
  read(text) {
    const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
    const plain =
      url !== null &&
      url.username === "" &&
      url.password === "" &&
      url.search === "" &&
      url.hash === "";
    return plain ? url.href.replace(/\/+$/, "") : undefined;
  },
};

/** An http or https address of nothing but a host and perhaps a port. */
export const serverAddress: ValueKind<string> = {
  expected:
    "an http or https address without a path, such as https://s3.eu-central-1.amazonaws.com",
  read(text) {
    const address = webAddress.read(text);
    return address !== undefined && new URL(address).origin === address ? address : undefined;
  },
};

export const bucketName: ValueKind<string> = {
  expected: "3 to 63 small letters, digits, dots and hyphens",
  read: (text) => (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text) ? text : undefined),
};

export const plainWord: ValueKind<string> = {
  expected: "made of small letters, digits and hyphens",
  read: (text) => (/^[a-z0-9-]{1,63}$/.test(text) ? text : undefined),
};

/** Signs that nobody has to escape. */
export const objectPrefix: ValueKind<string> = {
  expected:
    "made of letters, digits, `.`, `_`, `-` and `/`, where every part begins with a letter or digit and ends with a slash, such as limner/",
  read: (text) =>
    /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)+$/.test(text) && text.length <= 200 ? text : undefined,
};

/** As `pg` takes it. Certificates are named by its own parameters. */
export const databaseAddress: ValueKind<string> = {
  expected:
    "an address such as postgres://limner:password@127.0.0.1:5432/limner; in a password # is written as %23, / as %2F, ? as %3F and % as %25",
  read(text) {
    const url = /^postgres(?:ql)?:\/\//i.test(text) ? URL.parse(text) : null;
    return url !== null && url.pathname.length > 1 && url.hash === "" ? text : undefined;
  },
};

const PROXY_WORDS = ["loopback", "linklocal", "uniquelocal"];

export const proxies: ValueKind<readonly string[]> = {
  expected:
    "the addresses or networks of your proxies, separated by commas, such as 127.0.0.1,10.0.0.0/8 " +
    "(the words loopback, linklocal and uniquelocal count too)",
  read(text) {
    const names = text.split(",").map((name) => name.trim());
    return names.every((name) => PROXY_WORDS.includes(name) || isNetwork(name)) ? names : undefined;
  },
};

/** Origins as browsers send them. */
export const webOrigins: ValueKind<readonly string[]> = {
  expected: "origins of web pages, separated by commas, such as https://tools.example.com",
  read(text) {
    const origins = text.split(",").map((origin) => origin.trim());
    return origins.every((origin) => URL.parse(origin)?.origin === origin) ? origins : undefined;
  },
};

/** What can stand in an `Authorization` header. */
export const keyText: ValueKind<string> = {
  expected: "made of at most 200 letters, digits and visible signs, without spaces",
  read: (text) => (/^[\x21-\x7e]{1,200}$/.test(text) ? text : undefined),
};
