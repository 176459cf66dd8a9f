import { describe, expect, it } from "vitest";
import { isInstallComplete } from "@/scripts/runtime/install.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/next": { version: "16.4.6" },
    "node_modules/@next/swc-darwin-arm64": { version: "16.4.6", optional: true },
  },
};

describe("whether the packages are installed", () => {
  it("a folder without npm's closing file is a broken-off install", () => {
    expect(isInstallComplete({ lock, installed: null })).toBe(false);
  });

  it("a package of another platform may be missing", () => {
    expect(isInstallComplete({ lock, installed: { packages: { "node_modules/next": { version: "16.4.6" } } } })).toBe(
      true,
    );
  });

  it("another version of a package is not complete", () => {
    expect(isInstallComplete({ lock, installed: { packages: { "node_modules/next": { version: "16.4.5" } } } })).toBe(
      false,
    );
  });

  it("a missing package is not complete", () => {
    expect(isInstallComplete({ lock, installed: { packages: {} } })).toBe(false);
  });
});
