import { describe, expect, it } from "vitest";
import { flowsFile } from "@/app/(dashboard)/workforce/flows-file";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { sumFlows } from "@/lib/domain/workforce/sum-flows";
import type { WorkforcePage } from "@/lib/features/workforce/types";

const MOVE = { kind: "moved_from_centre", on: isoDate("2026-09-15"), from: "BV-1", to: "TYT-1" } as const;
const place = (code: string) => ({ code, name: { vi: code, en: code }, kind: "health_station", sample: false });

const PAGE: WorkforcePage = {
  provinceCode: "42",
  provinceName: { vi: "Hà Tĩnh", en: "Hà Tĩnh" },
  asOf: isoDate("2026-09-30"),
  asOfChoices: [],
  reader: "units",
  canSeePeople: true,
  approved: null,
  registry: {
    asOf: isoDate("2026-09-30"),
    from: isoDate("2026-09-01"),
    places: [{ ...place("BV-1"), sample: true, heads: null }],
    tally: [],
    people: new Map(),
    professions: [],
  },
  staff: null,
  rotations: null,
  rotationSums: null,
  flows: {
    period: { from: isoDate("2025-10-01"), to: isoDate("2026-09-30") },
    who: "doctors",
    groups: sumFlows({ events: [MOVE], keys: ["station"], groupOf: () => "station" }),
    facilities: sumFlows({ events: [MOVE], keys: ["BV-1", "TYT-1"], groupOf: (code) => code }).map((line) => ({
      ...line,
      place: place(line.key),
    })),
    bands: [],
  },
  sample: true,
};

describe("the file of flows", () => {
  it("marks sample data line by line, since CSV has no notes: sums, and a real facility with sample people", () => {
    const table = flowsFile(PAGE, "vi");
    expect(table?.columns.at(-1)?.heading).toBe("Số liệu mẫu");
    expect(table?.rows.map((row) => [row[1], row.length, row.at(-1)])).toEqual([
      [null, table?.columns.length, "Có"],
      ["BV-1", table?.columns.length, "Có"],
      ["TYT-1", table?.columns.length, "Không"],
    ]);
    expect(table?.notes.at(-1)).toContain("SỐ LIỆU MẪU");
  });

  it("is none for a reader without flows", () => {
    expect(flowsFile({ ...PAGE, flows: null }, "vi")).toBeNull();
  });
});
