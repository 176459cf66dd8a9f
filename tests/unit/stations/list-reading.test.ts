import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStationAddress } from "@/app/(dashboard)/stations/[code]/station-address";
import { stationListTable } from "@/app/(dashboard)/stations/station-list-table";
import { filterStations } from "@/components/stations/filter-stations";
import { nextSort, sortChoiceOf, sortStations } from "@/components/stations/sort-stations";
import { stationListHref } from "@/components/stations/station-address";
import { readStationQuery, STATION_SORTS } from "@/components/stations/station-query";
import { describeWorst } from "@/components/stations/worst-stations";
import { makeListPage, makeShort, makeSilent, makeStation } from "@/tests/components/stations/fixtures";

const tungLoc = makeShort("18418", "Tùng Lộc", 4, 1);
const daiDong = makeShort("18500", "Đại Đồng", 0);
const anHoa = makeShort("18501", "An Hòa", 2);
const silent = makeSilent("18364", "Đan Hải");
const thanhSen = makeStation();
const all = [thanhSen, daiDong, silent, anHoa, tungLoc];
const codesOf = (stations: readonly { communeCode: string }[]) => stations.map(({ communeCode }) => communeCode);

describe("the address of the list", () => {
  it("takes what is on the lists and a search", () => {
    expect(
      readStationQuery({
        status: "below",
        short: "3",
        kind: "ward",
        terrain: "midland",
        q: " tung ",
        sort: "name",
        dir: "desc",
      }),
    ).toEqual({
      query: { status: "below", short: "3", kind: "ward", terrain: "midland", q: "tung", sort: "name", dir: "desc" },
      refused: [],
    });
  });

  it("names what it cannot use, and loses nothing else", () => {
    expect(
      readStationQuery({ status: "bad", short: "5", kind: "ward", terrain: "sea", report: ["approved", "confirmed"] }),
    ).toEqual({
      query: { kind: "ward" },
      refused: [
        { field: "status", given: "bad" },
        { field: "short", given: "5" },
        { field: "terrain", given: "sea" },
        { field: "report", given: "approved,confirmed" },
      ],
    });
  });

  it("takes empty fields of the form as nothing chosen", () => {
    expect(readStationQuery({ q: "  ", status: "", sort: "" })).toEqual({ query: {}, refused: [] });
  });

  it("is written as it is read", () => {
    const query = { q: "hương & sơn", status: "below", terrain: "coast", sort: "since" } as const;
    const href = stationListHref(query, { asOf: null, provinceCode: "42" });
    expect(readStationQuery(Object.fromEntries(new URL(href, "http://moc.test").searchParams)).query).toEqual(query);
  });

  it("whatever it is given, what it takes is on its lists", () => {
    const anything = fc.dictionary(fc.constantFrom("q", "status", "short", "sort", "dir", "kind"), fc.string());
    fc.assert(
      fc.property(anything, (params) => {
        const { query } = readStationQuery(params);
        expect([undefined, "below", "met", "silent"]).toContain(query.status);
        expect([undefined, ...STATION_SORTS]).toContain(query.sort);
      }),
    );
  });
});

describe("a station's address", () => {
  it("is its commune-level unit's code; the facility's code leads there", () => {
    expect(readStationAddress("18073")).toEqual({ communeCode: "18073", isCanonical: true });
    expect(readStationAddress("TYT-18073")).toEqual({ communeCode: "18073", isCanonical: false });
  });

  it.each(["1807", "180733", "BV-42001", "TYT-1807", "tyt-18073", "18073\n", "../18073", ""])("%j is none", (code) => {
    expect(readStationAddress(code)).toBeNull();
  });
});

describe("filters", () => {
  it("by standing: below, at the floor, silent", () => {
    expect(codesOf(filterStations(all, { status: "below" }))).toEqual(["18073", "18501", "18418"]);
    expect(codesOf(filterStations(all, { status: "met" }))).toEqual(["18500"]);
    expect(codesOf(filterStations(all, { status: "silent" }))).toEqual(["18364"]);
  });

  it("a started doctor counts as a whole one missing: 1.5 short is among those 2 short", () => {
    const half = { ...thanhSen, shortfall: 1.5 };
    expect(filterStations([half], { short: "2" })).toHaveLength(1);
    expect(filterStations([half], { short: "1" })).toHaveLength(0);
  });

  it("a silent station has no shortfall, so none of the steps is its own", () => {
    for (const short of ["0", "1", "2", "3", "4"] as const) expect(filterStations([silent], { short })).toEqual([]);
  });

  it("the search needs no accents and no đ, takes codes, and both placements of a tone", () => {
    expect(codesOf(filterStations(all, { q: "dai dong" }))).toEqual(["18500"]);
    expect(codesOf(filterStations(all, { q: "an hoà" }))).toEqual(["18501"]);
    expect(codesOf(filterStations(all, { q: "TYT-18418" }))).toEqual(["18418"]);
  });

  it("by terrain; a station whose terrain is not recorded is of none", () => {
    const mixed = [{ ...thanhSen, terrain: "coast" as const }, { ...silent, terrain: null }, tungLoc];
    expect(codesOf(filterStations(mixed, { terrain: "coast" }))).toEqual(["18073"]);
    expect(codesOf(filterStations(mixed, { terrain: "plain" }))).toEqual(["18418"]);
    for (const terrain of ["midland", "mountain"] as const) expect(filterStations(mixed, { terrain })).toEqual([]);
  });

  it("several filters hold together", () => {
    expect(codesOf(filterStations(all, { status: "below", kind: "commune", short: "4" }))).toEqual(["18418"]);
  });
});

describe("orders", () => {
  it("the worst first without being asked, the silent one last", () => {
    expect(codesOf(sortStations(all, sortChoiceOf({})))).toEqual(["18418", "18501", "18073", "18500", "18364"]);
  });

  it("by name in Vietnamese order without the kind of unit: An, Đại, Đan, Thành, Tùng", () => {
    expect(codesOf(sortStations(all, { sort: "name", dir: "asc" }))).toEqual([
      "18501",
      "18500",
      "18364",
      "18073",
      "18418",
    ]);
  });

  it("with the same shortfall the one short for longer comes first", () => {
    const older = makeShort("18502", "Xuân Lộc", 1);
    expect(codesOf(sortStations([thanhSen, older], sortChoiceOf({})))).toEqual(["18502", "18073"]);
  });

  it("by terrain from the sea inland, a station without one last", () => {
    const [inland, unknown] = [
      { ...anHoa, terrain: "mountain" as const },
      { ...daiDong, terrain: null },
    ];
    const atSea = { ...tungLoc, terrain: "coast" as const };
    const order = sortStations([unknown, inland, thanhSen, atSea], { sort: "terrain", dir: "asc" });
    expect(codesOf(order)).toEqual(["18418", "18073", "18501", "18500"]);
  });

  it("stations without the figure come last in both directions", () => {
    for (const dir of ["asc", "desc"] as const) {
      expect(codesOf(sortStations(all, { sort: "doctors", dir })).at(-1)).toBe("18364");
    }
  });

  it("every order keeps every station", () => {
    const choice = fc.record({ sort: fc.constantFrom(...STATION_SORTS), dir: fc.constantFrom("asc" as const, "desc") });
    fc.assert(
      fc.property(choice, fc.shuffledSubarray(all, { minLength: all.length }), (order, given) => {
        expect(codesOf(sortStations(given, order)).toSorted()).toEqual(codesOf(all).toSorted());
        expect(codesOf(sortStations(given, order))).toEqual(codesOf(sortStations(all, order)));
      }),
    );
  });

  it("a heading asked again turns its order round", () => {
    expect(nextSort("shortfall", { sort: "shortfall", dir: "desc" })).toEqual({ sort: "shortfall", dir: "asc" });
    expect(nextSort("name", { sort: "shortfall", dir: "desc" })).toEqual({ sort: "name", dir: "asc" });
  });
});

describe("the sentence of the worst", () => {
  it("names five, tells neighbours together, and how many others are as short", () => {
    const stations = [
      tungLoc,
      ...["An", "Bình", "Can", "Duệ", "Giang", "Hà"].map((name, index) => makeShort(`1860${index}`, name, 3)),
    ];
    expect(describeWorst(stations, "vi")).toBe(
      "5 trạm thiếu nhiều nhất: **Tùng Lộc** (thiếu 4, từ tháng 7/2025 hoặc trước đó); **An, Bình, Can và Duệ** (mỗi trạm thiếu 3, từ tháng 7/2025 hoặc trước đó); 2 trạm khác cũng thiếu 3.",
    );
  });

  it("a run with a known beginning is told without doubt", () => {
    expect(describeWorst([thanhSen], "vi")).toBe("Trạm thiếu nhiều nhất: **Thành Sen** (thiếu 1, từ tháng 8/2025).");
    expect(describeWorst([thanhSen], "en")).toBe("Furthest below: **Thành Sen** (1 short, since Aug 2025).");
  });

  it("says nothing when none is below the floor", () => {
    expect(describeWorst([daiDong, silent], "vi")).toBe("");
  });
});

describe("the list as a file", () => {
  const table = stationListTable({ page: makeListPage(all), query: { status: "silent" }, language: "vi" });

  it("holds the stations as filtered, missing figures as empty cells", () => {
    expect(table.fileName).toBe("tram-y-te-42-2026-09-30");
    expect(table.rows).toHaveLength(1);
    const cell = (heading: string) => table.rows[0]?.[table.columns.findIndex((column) => column.heading === heading)];
    expect(cell("Mã đơn vị cấp xã")).toBe("18364");
    expect(cell("Bác sĩ được tính")).toBeNull();
    expect(cell("Thiếu")).toBeNull();
    expect(cell("Dưới sàn từ ngày")).toBe("2026-03-31");
    expect(cell("Giá trị biết được lần cuối")).toBe(3);
  });

  it("holds the terrain, empty where it is not recorded, and says that the sample's is made up", () => {
    const page = makeListPage([tungLoc, { ...thanhSen, terrain: null }]);
    const file = stationListTable({ page, query: {}, language: "vi" });
    const at = file.columns.findIndex(({ heading }) => heading === "Địa hình");
    const sample = file.columns.findIndex(({ heading }) => heading === "Số liệu mẫu");
    expect(file.rows.map((row) => [row[at], row[sample]])).toEqual([
      ["đồng bằng", "Có"],
      [null, "Có"],
    ]);
    expect(file.notes).toContain(
      "Địa hình của số liệu mẫu là giả định theo khoảng cách đến biển; chưa có nguồn công bố.",
    );
    const filtered = stationListTable({ page, query: { terrain: "plain" }, language: "en" });
    expect(filtered.rows).toHaveLength(1);
    expect(filtered.notes).toContain("Filters: Terrain: plain");
  });

  it("says its date, how many reported, the filter and that the data are sample ones", () => {
    expect(table.notes).toContain("Số liệu đến 30/9/2026");
    expect(table.notes).toContain("4/5 trạm đã báo cáo");
    expect(table.notes).toContain("Bộ lọc: Tình trạng: Chưa báo cáo");
    expect(table.notes.some((note) => note.includes("SỐ LIỆU MẪU"))).toBe(true);
  });

  it("of one's own unit it does not say how many of the province reported", () => {
    const own = stationListTable({
      page: makeListPage([thanhSen], { reader: "own_unit" }),
      query: {},
      language: "vi",
    });
    expect(own.notes.some((note) => note.includes("trạm đã báo cáo"))).toBe(false);
  });
});
