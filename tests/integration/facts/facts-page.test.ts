import { beforeAll, describe, expect, it } from "vitest";
import { loadFactsPage } from "@/lib/features/facts/loaders";
import type { FactEntry, SourceEntry } from "@/lib/features/facts/types";
import { openSeededApi } from "@/tests/support/api-calls";
import { sampleScope } from "@/tests/support/sample-scope";

let facts: readonly FactEntry[];
let sources: readonly SourceEntry[];

beforeAll(async () => {
  await openSeededApi();
  ({ facts, sources } = await loadFactsPage({ scope: await sampleScope("clerk") }));
});

const factOf = (id: string) => facts.find((fact) => fact.id === id);

describe("published facts", () => {
  it("are 88: 12 of the nation, then 25, 13, 14 and 24 of the provinces, open to a clerk too", () => {
    expect(facts).toHaveLength(88);
    const counts = new Map<string, number>();
    for (const { provinceCode } of facts) counts.set(provinceCode ?? "VN", (counts.get(provinceCode ?? "VN") ?? 0) + 1);
    expect([...counts]).toEqual([
      ["VN", 12],
      ["01", 25],
      ["11", 13],
      ["31", 14],
      ["42", 24],
    ]);
  });

  it("insured visits of Hải Phòng name the figure that they contradict", () => {
    expect(factOf("HP-07")).toMatchObject({ value: 4_260_000, qualifier: "more_than" });
    expect(factOf("HP-07")?.conflicts.map(({ code, with: others }) => [code, others])).toEqual([
      ["HP-VISITS", ["HP-05"]],
    ]);
  });

  it("a commitment has no number, and none is made up", () => {
    const commitments = facts.filter(({ kind }) => kind === "commitment");
    expect(commitments.length).toBeGreaterThan(15);
    expect(commitments.every(({ value }) => value === null)).toBe(true);
  });

  it("every fact stands in a document of the list, each with the facts that rest on it", () => {
    for (const { id, source } of facts) {
      expect(sources.find((one) => one.id === source.id)?.factIds, id).toContain(id);
    }
    expect(sources.map(({ id }) => id)).not.toContain("sample");
    expect(sources.find(({ id }) => id === "pop-admin")).toMatchObject({ factIds: [], populations: 34 });
    expect(sources.find(({ id }) => id === "art-haiphong")?.language).toBe("id");
  });
});
