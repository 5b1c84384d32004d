import { describe, expect, it } from "vitest";
import { createAddressFilter } from "./address-filter.ts";

const INWARD = [
  "127.0.0.1",
  "127.255.255.254",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "192.88.99.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "::127.0.0.1",
  "::7f00:1",
  "::ffff:0:7f00:1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::a00:1",
  "2002:7f00:1::",
  "2001::1",
  "2001:db8::1",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "fc00::1",
  "fd00:ec2::254",
  "ff02::1",
  "100::1",
  "4000::1",
  "8000::1",
];

describe("createAddressFilter", () => {
  it.each(INWARD)("does not allow %s", (address) => {
    expect(createAddressFilter([]).allowsAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "93.184.215.14", "::ffff:8.8.8.8", "2606:4700:4700::1111"])(
    "allows %s",
    (address) => {
      expect(createAddressFilter([]).allowsAddress(address)).toBe(true);
    },
  );

  it("does not allow what is no address at all", () => {
    for (const wrong of ["", "localhost", "1.2.3.4.5", "::g"]) {
      expect(createAddressFilter([]).allowsAddress(wrong)).toBe(false);
    }
  });

  it("allows the addresses and networks that were named, in every spelling, and no others", () => {
    const filter = createAddressFilter(["10.1.0.0/16", "192.168.1.7", "fd12::/16", "::1"]);
    for (const inside of ["10.1.255.1", "::ffff:10.1.0.1", "192.168.1.7", "fd12:3::4", "::1"]) {
      expect(filter.allowsAddress(inside)).toBe(true);
    }
    for (const outside of ["10.2.0.1", "192.168.1.8", "fd13::1", "127.0.0.1"]) {
      expect(filter.allowsAddress(outside)).toBe(false);
    }
  });

  it("allows host names exactly, whatever their case or closing dot", () => {
    const filter = createAddressFilter(["files.lan", "LOCALHOST."]);
    for (const named of ["files.lan", "FILES.lan.", "localhost"])
      expect(filter.allowsHost(named)).toBe(true);
    for (const other of ["a.files.lan", "files.lan.evil.com", "lan", "", "foo.localhost"]) {
      expect(filter.allowsHost(other)).toBe(false);
    }
  });

  it("refuses entries that it would not understand", () => {
    for (const wrong of [
      "",
      "10.0.0.0/33",
      "http://files.lan",
      "files.lan:8080",
      "*.lan",
      "127.1",
      "a b",
    ]) {
      expect(() => createAddressFilter([wrong])).toThrow("neither a host name nor an address");
    }
  });
});
