import { describe, expect, it } from "vitest";
import { isSupportedNode } from "@/scripts/runtime/require-node.mjs";

describe("the Node version", () => {
  it.each(["v20.19.0", "v20.20.2", "v22.0.0", "v24.1.0"])("%s is new enough", (version) => {
    expect(isSupportedNode(version)).toBe(true);
  });

  it.each(["v20.18.3", "v18.20.0", "v14.21.3"])("%s is too old", (version) => {
    expect(isSupportedNode(version)).toBe(false);
  });
});
