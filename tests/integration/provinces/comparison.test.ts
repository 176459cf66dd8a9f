import { beforeAll, describe, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { loadComparison } from "@/lib/features/provinces/loaders/load-comparison";
import { loadNation } from "@/lib/features/provinces/loaders/load-nation";
import { loadProvince } from "@/lib/features/provinces/loaders/load-province";
import { openSeededApi } from "@/tests/support/api-calls";
import { sampleScope } from "@/tests/support/sample-scope";

let leader: AuthorizedScope;
let clerk: AuthorizedScope;

beforeAll(async () => {
  await openSeededApi();
  leader = await sampleScope("leader");
  clerk = await sampleScope("clerk");
});

const compare = async (indicatorCode: string | null, population: "administrative" | "statistical", scope = leader) => {
  const found = await loadComparison({ scope, indicatorCode, population, asOf: null });
  if (found === null) throw new Error(`no comparison on ${indicatorCode}`);
  return found;
};

describe("provinces side by side", () => {
  it("34 provinces have 113,571,926 people in the administrative series, and 3,321 units", async () => {
    const { rows, check } = await compare(null, "administrative");
    expect(rows).toHaveLength(34);
    expect(check).toEqual({ people: 113_571_926, provinces: 34, communeLevelUnits: 3_321 });
    expect(rows.every(({ figure }) => figure?.populationKind === "administrative")).toBe(true);
  });

  it("the statistical series has Hà Tĩnh alone, beside which the administrative figures are named and not compared", async () => {
    const { rows } = await compare(null, "statistical");
    const withFigure = rows.filter(({ figure }) => figure !== null);
    expect(withFigure.map(({ province, figure }) => [province.code, figure?.value])).toEqual([["42", 1_317_200]]);
    expect(withFigure[0]?.asides.map(({ value }) => value)).toEqual([1_622_901]);
  });

  it("insured visits of Hải Phòng and Điện Biên are compared with a warning about their dates; the others have none", async () => {
    const { rows, datesDiffer, usesPopulation } = await compare("insured_visits", "administrative");
    const published = rows.filter(({ figure }) => figure !== null && !figure.sample);
    expect(published.map(({ province, figure }) => [province.code, figure?.value, figure?.qualifier])).toEqual([
      ["11", 510_000, "more_than"],
      ["31", 4_260_000, "more_than"],
    ]);
    expect([datesDiffer, usesPopulation]).toEqual([true, false]);
    expect(rows.find(({ province }) => province.code === "01")).toMatchObject({ figure: null, missing: "no_data" });
  });

  it("beds per 10,000 are compared on one population series; the nation and the targets stand apart", async () => {
    const { rows, nation, usesPopulation } = await compare("beds_per_10k", "statistical");
    const own = rows.find(({ province }) => province.code === "42");
    expect(own?.figure?.populationKind).toBe("statistical");
    expect(own?.asides.map(({ populationKind }) => populationKind)).toContain("administrative");
    expect(usesPopulation).toBe(true);
    expect(nation.figure).toMatchObject({ value: 34.5, to: "2025-12-31" });
    expect(nation.targets.map(({ value }) => value)).toContain(35);
    expect(own?.targets.map(({ value }) => value)).toContain(45);
    expect(rows.some(({ province }) => province.code === "VN")).toBe(false);
  });

  it("who sees one unit sees no figure of the province, and is told so", async () => {
    const { rows } = await compare("beds_per_10k", "administrative", clerk);
    expect(rows.find(({ province }) => province.code === "42")).toMatchObject({
      figure: null,
      missing: "outside_scope",
      asides: [],
    });
  });

  it("an indicator that the catalogue does not have gives nothing", async () => {
    expect(
      await loadComparison({ scope: leader, indicatorCode: "nothing", population: "administrative", asOf: null }),
    ).toBeNull();
  });
});

describe("one province", () => {
  const provinceOf = async (code: string) => {
    const page = await loadProvince({ scope: leader, code });
    if (page === null) throw new Error(`no province ${code}`);
    return page;
  };

  it("Hà Tĩnh: 209 former units became 69, both populations, four targets of its own", async () => {
    const { communes, populations, targets, isOwn } = await provinceOf("42");
    const former = new Set(communes.flatMap(({ formerUnits }) => formerUnits.map(({ id }) => id)));
    expect([former.size, communes.length]).toEqual([209, 69]);
    expect(populations.map(({ kind, people }) => [kind, people])).toEqual([
      ["administrative", 1_622_901],
      ["statistical", 1_317_200],
    ]);
    expect(targets.map(({ code }) => code)).toEqual(expect.arrayContaining(["T-HT-1", "T-HT-2", "T-HT-3", "T-HT-4"]));
    expect(isOwn).toBe(true);
  });

  it("Điện Biên: 129 former units became 45, shares with their denominators", async () => {
    const { communes, facts, isOwn } = await provinceOf("11");
    const former = new Set(communes.flatMap(({ formerUnits }) => formerUnits.map(({ id }) => id)));
    expect([former.size, communes.length, isOwn]).toEqual([129, 45, false]);
    const shares = facts
      .filter(({ id }) => ["DB-02", "DB-03"].includes(id))
      .map(({ value, scope }) => [value, scope.en]);
    expect(shares).toEqual([
      [96.14, "of insurance visits"],
      [99.47, "of digital look-ups, not of visits"],
    ]);
  });

  it("Hanoi: the whole differs from its parts by 60, and both are kept", async () => {
    const { facts } = await provinceOf("01");
    const value = (id: string) => facts.find((fact) => fact.id === id)?.value ?? Number.NaN;
    expect(value("HN-15") - (value("HN-16") + value("HN-17"))).toBe(60);
    expect(facts.find(({ id }) => id === "HN-15")?.conflicts[0]).toMatchObject({
      code: "HN-NONPUBLIC-SUM",
      with: ["HN-16", "HN-17"],
    });
  });

  it("a province without facts has its units and its people", async () => {
    const { facts, communes, populations, targets } = await provinceOf("04");
    expect([facts.length, communes.length, populations.length, targets.length]).toEqual([0, 56, 1, 0]);
  });

  it("a code that is no province gives nothing", async () => {
    expect(await loadProvince({ scope: leader, code: "99" })).toBeNull();
  });

  it("the nation: twelve facts, results by year, its own targets only", async () => {
    const { facts, series, targets } = await loadNation(leader);
    expect(facts).toHaveLength(12);
    const doctors = series.filter(({ indicator }) => indicator.code === "doctors_per_10k");
    expect(doctors.map(({ to, value }) => [to.slice(0, 4), value])).toEqual([
      ["2020", 9.8],
      ["2023", 12.5],
      ["2024", 14],
      ["2025", 15],
    ]);
    expect(targets.every(({ provinceCode }) => provinceCode === null)).toBe(true);
  });
});
