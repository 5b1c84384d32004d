import { describe, expect, it } from "vitest";
import { describeProcesses } from "./describe-processes.ts";

const process = (role: string, version = "1.0.0") => ({ role, version });

describe("the doctor on processes", () => {
  it("counts them by their roles", () => {
    expect(describeProcesses([])).toMatchObject({ result: "ok", message: "none is running" });
    const living = [process("worker"), process("api"), process("worker", "")];
    expect(describeProcesses(living)).toEqual({
      check: "processes",
      result: "ok",
      message: "3 alive: 1 api, 2 worker",
    });
  });

  it("warns where nobody draws", () => {
    expect(describeProcesses([process("api"), process("api")])).toMatchObject({
      result: "warn",
      message: expect.stringContaining("none of them draws"),
    });
    expect(describeProcesses([process("api"), process("all")])).toMatchObject({ result: "ok" });
  });

  it("warns of two versions side by side", () => {
    expect(describeProcesses([process("all", "1.1.0"), process("all")])).toMatchObject({
      result: "warn",
      message: "2 alive: 2 all, in the versions 1.0.0 and 1.1.0; start all of them in one version.",
    });
  });
});
