import { testAccessibility } from "../fixtures/test-accessibility";

testAccessibility({
  account: "leader",
  pages: [
    ["the list of stations", "/stations?asOf=2026-10-31"],
    ["a filtered list of stations", "/stations?status=below&q=huong&short=9"],
    ["a station", "/stations/18628?asOf=2026-10-31"],
    ["a silent station", "/stations/18364?asOf=2026-10-31"],
  ],
});
